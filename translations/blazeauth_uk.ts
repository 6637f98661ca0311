<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>BlazeAuth::AboutPage</name>
    <message>
        <source>About</source>
        <extracomment>Title of the page: about this program
----------
Name of the text for screen readers</extracomment>
        <translation>Про програму</translation>
    </message>
    <message>
        <source>Signs in with blazeauth-qt %1, the login window for Blazeauth.</source>
        <extracomment>%1 is the version, such as 1.0.0</extracomment>
        <translation>Вхід виконується за допомогою blazeauth-qt %1 — вікна входу для Blazeauth.</translation>
    </message>
    <message>
        <source>blazeauth-qt is free software under the MIT license.</source>
        <extracomment>MIT is the name of a license</extracomment>
        <translation>blazeauth-qt — вільна програма за ліцензією MIT.</translation>
    </message>
    <message>
        <source>It uses Qt %1 under the GNU LGPL, version 3.</source>
        <extracomment>%1 is a version, such as 6.4.2; LGPL is the name of a license</extracomment>
        <translation>Вона використовує Qt %1 на умовах GNU LGPL версії 3.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::AccountPage</name>
    <message>
        <source>E-mail or login</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Електронна пошта або логін</translation>
    </message>
    <message>
        <source>&amp;E-mail or login</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Електронна пошта або логін</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>I also have a license &amp;key</source>
        <extracomment>Button below the password: shows a field for a license key, whose label has the same letter after its &amp;</extracomment>
        <translation>У мене є ще й ліцензійний &amp;ключ</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::AppHeader</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window before the server has told the name of the application</extracomment>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>With a license key or an account</source>
        <extracomment>Below the title, before the server has told the version of the application</extracomment>
        <translation>За ключем або обліковим записом</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Below the name of the application; %1 is whatever the vendor calls it, such as 1.0.0</extracomment>
        <translation>Версія %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Check</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>In a terminal, one line; %1 is a license key or a login, masked</extracomment>
        <translation>Ви увійшли як %1.</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <extracomment>In a terminal, one line: the connection came back</extracomment>
        <translation>Вхід знову виконано.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <extracomment>In a terminal, one line</extracomment>
        <translation>Програма закривається.</translation>
    </message>
    <message>
        <source>The program is ended now.</source>
        <extracomment>In a terminal, one line, after it was asked to close</extracomment>
        <translation>Зараз програму буде завершено примусово.</translation>
    </message>
    <message>
        <source>%1 The program will be closed in %2 s; save your work.</source>
        <extracomment>In a terminal, one line; %1 says what happened, %2 is a number of seconds</extracomment>
        <translation>%1 Програма закриється через %2 с; збережіть свою роботу.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::CommandLine</name>
    <message>
        <source>The limit on the whole attempt in seconds, by default 30.</source>
        <extracomment>Help on --timeout.</extracomment>
        <translation>Граничний час усієї спроби в секундах, типово 30.</translation>
    </message>
    <message>
        <source>Write JSON Lines to standard output.</source>
        <extracomment>Help on --json.</extracomment>
        <translation>Виводити JSON Lines у стандартний вивід.</translation>
    </message>
    <message>
        <source>Stay connected after the sign-in and report until the session ends.</source>
        <extracomment>Help on --watch.</extracomment>
        <translation>Після входу лишатися на зв’язку й повідомляти про події до кінця сеансу.</translation>
    </message>
    <message>
        <source>license, account or probe; see below.</source>
        <extracomment>Help on the command of the command line.</extracomment>
        <translation>license, account або probe; див. нижче.</translation>
    </message>
    <message>
        <source>no command; give license, account or probe, or see --help</source>
        <extracomment>The command line lacks what to do.</extracomment>
        <translation>немає команди; укажіть license, account чи probe або див. --help</translation>
    </message>
    <message>
        <source>unknown command; give license, account or probe, or see --help</source>
        <extracomment>The command itself is not shown.</extracomment>
        <translation>невідома команда; укажіть license, account чи probe або див. --help</translation>
    </message>
    <message>
        <source>too many arguments; probe takes none</source>
        <extracomment>Probe is a command.</extracomment>
        <translation>забагато аргументів; probe їх не має</translation>
    </message>
    <message>
        <source>too many arguments; account takes only LOGIN, and the password comes from standard input or BLAZEAUTH_PASSWORD</source>
        <extracomment>Account is a command, LOGIN its argument.</extracomment>
        <translation>забагато аргументів; account приймає лише LOGIN, а пароль береться зі стандартного вводу або BLAZEAUTH_PASSWORD</translation>
    </message>
    <message>
        <source>too many arguments; license takes only KEY</source>
        <extracomment>License is a command, KEY its argument.</extracomment>
        <translation>забагато аргументів; license приймає лише KEY</translation>
    </message>
    <message>
        <source>Signs in at a Blazeauth server and says what came of it.</source>
        <extracomment>What the program is, in --help.</extracomment>
        <translation>Виконує вхід на сервері Blazeauth і повідомляє результат.</translation>
    </message>
    <message>
        <source>--timeout: not a number above 0; give seconds, such as 30 or 2.5</source>
        <extracomment>--timeout is an option.</extracomment>
        <translation>--timeout: потрібне число, більше за 0; укажіть секунди, наприклад 30 або 2.5</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::CommentView</name>
    <message>
        <source>Comment: %1</source>
        <extracomment>Read by screen readers; %1 is the vendor&apos;s comment on the license or account</extracomment>
        <translation>Коментар: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ConnectionIndicator</name>
    <message>
        <source>Connection: connecting</source>
        <extracomment>Connection indicator</extracomment>
        <translation>З’єднання: встановлюється</translation>
    </message>
    <message>
        <source>Connection: ready</source>
        <extracomment>Connection indicator: the server can be asked</extracomment>
        <translation>З’єднання: готове</translation>
    </message>
    <message>
        <source>Connection: asleep</source>
        <extracomment>Connection indicator: closed because nobody was there, wakes by itself</extracomment>
        <translation>З’єднання: режим сну</translation>
    </message>
    <message>
        <source>Connection: waiting</source>
        <extracomment>Connection indicator: the server asked to stay away for a while</extracomment>
        <translation>З’єднання: очікування</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <extracomment>Connection indicator: there is none</extracomment>
        <translation>З’єднання: відсутнє</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Details</name>
    <message>
        <source>Signed in as: %1</source>
        <extracomment>In the details that can be copied; %1 is a login or a masked license key</extracomment>
        <translation>Ви увійшли як: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>In the details that can be copied; %1 is a date with time</extracomment>
        <translation>Діє до: %1</translation>
    </message>
    <message>
        <source>Levels:</source>
        <extracomment>In the details that can be copied, above what the license or account entitles to</extracomment>
        <translation>Рівні:</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>In the details that can be copied, above the vendor&apos;s note on the license or account</extracomment>
        <translation>Коментар:</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>In the details that can be copied; %1 is such as 203.0.113.10</extracomment>
        <translation>IP-адреса: %1</translation>
    </message>
    <message>
        <source>License required: yes</source>
        <extracomment>In the details that can be copied: whether the account needs an active license</extracomment>
        <translation>Потрібна ліцензія: так</translation>
    </message>
    <message>
        <source>License required: no</source>
        <translation>Потрібна ліцензія: ні</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of the page
----------
Name of the text for screen readers</extracomment>
        <translation>Діагностика</translation>
    </message>
    <message>
        <source>For the vendor, when something does not work. It is in English because the vendor reads it, and holds no license key, login or password. Copy puts exactly this on the clipboard.</source>
        <extracomment>Below the title</extracomment>
        <translation>Ці відомості потрібні продавцеві, якщо щось не працює. Вони англійською мовою, бо читатиме їх продавець; ліцензійного ключа, логіна й пароля в них немає. Кнопка «Копіювати» помістить у буфер обміну саме цей текст.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the diagnostics on the clipboard</extracomment>
        <translation>&amp;Копіювати</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::EndNotice</name>
    <message>
        <source>%1 is being closed.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Програма %1 закривається.</translation>
    </message>
    <message>
        <source>%1 will be closed in %2. Save your work, or sign in again.</source>
        <extracomment>%1 is the name of a program, %2 minutes and seconds such as 0:30</extracomment>
        <translation>Програма %1 закриється через %2. Збережіть свою роботу або увійдіть знову.</translation>
    </message>
    <message>
        <source>%1 is still open. Sign in again, or close this window.</source>
        <extracomment>%1 is the name of a program that was started by signing in</extracomment>
        <translation>Програма %1 досі відкрита. Увійдіть знову або закрийте це вікно.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ExtraLicense</name>
    <message>
        <source>License key (optional)</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Ліцензійний ключ (необов’язково)</translation>
    </message>
    <message>
        <source>License &amp;key (optional)</source>
        <extracomment>Label of the field below the password; the letter after &amp; is that of the button that shows the field</extracomment>
        <translation>Ліцензійний &amp;ключ (необов’язково)</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::HelpText</name>
    <message>
        <source>Commands:
  license [KEY]    sign in with a license key
  account [LOGIN]  sign in with an account
  probe            only initialize: see whether the server knows the application
</source>
        <extracomment>Part of --help. Leave commands, KEY, LOGIN and the names in capitals as they are.</extracomment>
        <translation>Команди:
  license [KEY]    увійти за ліцензійним ключем
  account [LOGIN]  увійти з обліковим записом
  probe            лише ініціалізація: дізнатися, чи знає сервер застосунок
</translation>
    </message>
    <message>
        <source>Input:
  A KEY, LOGIN or password left out is read as one line from standard input, in that order.
  A password is never an argument; BLAZEAUTH_PASSWORD sets it, too.
</source>
        <translation>Введення:
  Якщо KEY, LOGIN або пароль не вказано, їх буде прочитано зі стандартного вводу
  в цьому порядку, по одному рядку.
  Пароль ніколи не передають аргументом; його можна задати й у BLAZEAUTH_PASSWORD.
</translation>
    </message>
    <message>
        <source>Settings, the first that is set counts:
  1. the options above
  2. BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY, BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE,
     BLAZEAUTH_PINS
  3. server, api-key, client-id, ca-file, pins and proxy, as KEY=VALUE lines in
     %1
  4. for the proxy: https_proxy, all_proxy and no_proxy
  The login of a proxy that asks for one: BLAZEAUTH_PROXY_USER, BLAZEAUTH_PROXY_PASSWORD
</source>
        <translation>Налаштування; діє перше із заданих:
  1. параметри, описані вище
  2. BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY, BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE,
     BLAZEAUTH_PINS
  3. server, api-key, client-id, ca-file, pins і proxy рядками KEY=VALUE у файлі
     %1
  4. для проксі: https_proxy, all_proxy і no_proxy
  Логін і пароль для проксі, якщо він їх вимагає: BLAZEAUTH_PROXY_USER,
  BLAZEAUTH_PROXY_PASSWORD
</translation>
    </message>
    <message>
        <source>Exit codes:
  0  authorized (probe: initialized)
  1  rejected by the server
  2  wrong usage or configuration; nothing was sent
  3  connection closed by the server
  4  network failure
  5  TLS failure: the server could not be trusted
  6  timeout
  7  protocol failure: the answer made no sense
</source>
        <extracomment>Part of --help.</extracomment>
        <translation>Коди завершення:
  0  вхід виконано (probe: ініціалізацію виконано)
  1  сервер відмовив
  2  хибний виклик або налаштування; нічого не надіслано
  3  сервер закрив з’єднання
  4  збій мережі
  5  збій TLS: серверу не можна довіряти
  6  перевищено час очікування
  7  збій протоколу: відповідь незрозуміла
</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::HumanReporter</name>
    <message>
        <source>levels: %1</source>
        <extracomment>%1 is a list such as tier=pro.</extracomment>
        <translation>рівні: %1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <extracomment>%1 is a comment of the vendor.</extracomment>
        <translation>коментар: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>%1 is a date and time, such as 2026-01-31T12:00:00Z.</extracomment>
        <translation>діє до: %1</translation>
    </message>
    <message>
        <source>the clock of this computer may be wrong</source>
        <extracomment>The server&apos;s time of expiry is over already, by this computer&apos;s clock.</extracomment>
        <translation>можливо, годинник цього комп’ютера показує неправильний час</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is the address of the server.</extracomment>
        <translation>Під’єднання до %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>The connection to the server is up.</extracomment>
        <translation>Під’єднано</translation>
    </message>
    <message>
        <source>Initialized: %1 %2</source>
        <extracomment>%1 is the name of an application, %2 its version.</extracomment>
        <translation>Ініціалізацію виконано: %1 %2</translation>
    </message>
    <message>
        <source>Authorizing</source>
        <extracomment>The license key or account has been sent, and the answer is awaited.</extracomment>
        <translation>Виконується вхід</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>%1 is the address that the server has stored.</extracomment>
        <translation>IP-адреса: %1</translation>
    </message>
    <message>
        <source>a license is required</source>
        <extracomment>Whether the account needs a license.</extracomment>
        <translation>потрібна ліцензія</translation>
    </message>
    <message>
        <source>no license is required</source>
        <translation>ліцензія не потрібна</translation>
    </message>
    <message>
        <source>Authorized: %1</source>
        <extracomment>%1 is the masked license key or the login.</extracomment>
        <translation>Вхід виконано: %1</translation>
    </message>
    <message>
        <source>Rejected: %1 (%2)</source>
        <extracomment>%1 says in a few words why, %2 is the name and number of the reason.</extracomment>
        <translation>Відмовлено: %1 (%2)</translation>
    </message>
    <message>
        <source>Closed: %1 (%2)</source>
        <extracomment>The server closed the connection; %1 says in a few words why, %2 is the number of the reason.</extracomment>
        <translation>З’єднання закрито: %1 (%2)</translation>
    </message>
    <message>
        <source>try again in %1 s</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>повторіть через %1 с</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 says in a few words what went wrong.</extracomment>
        <translation>Помилка: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The time of the license or account is over.</extracomment>
        <translation>Строк дії закінчився</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::KeepBox</name>
    <message>
        <source>Keep &amp;me signed in</source>
        <extracomment>Check box below the fields; &amp; is before the letter that presses it with Alt</extracomment>
        <translation>&amp;Не виходити із системи</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Kept</name>
    <message>
        <source>This version of the program cannot keep you signed in.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, which is greyed</extracomment>
        <translation>Ця версія програми не може зберегти вхід.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nothing can be kept.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, which is greyed</extracomment>
        <translation>На цьому комп’ютері немає сховища паролів, тому зберегти нічого не можна.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked; unlock it and try again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;; a keychain is where the system keeps passwords</extracomment>
        <translation>Сховище паролів цього комп’ютера заблоковано; розблокуйте його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened; allow it and try again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Сховище паролів цього комп’ютера не відкрилося; дозвольте доступ і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer; try again later.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Сховище паролів цього комп’ютера не відповідає; спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer; perhaps it asks for its password.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Очікування відповіді сховища паролів цього комп’ютера; можливо, воно запитує свій пароль.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not keep this sign-in.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, and in the status panel</extracomment>
        <translation>Сховищу паролів цього комп’ютера не вдалося зберегти дані для входу.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain; it is removed at the next start.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, after Sign out</extracomment>
        <translation>Дані для входу ще залишилися в сховищі паролів; їх буде вилучено під час наступного запуску.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work; start this program again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Сховище паролів цього комп’ютера не працює; запустіть програму заново.</translation>
    </message>
    <message>
        <source>Stored in the keychain of this computer and nowhere else.</source>
        <extracomment>Below &quot;Keep me signed in&quot;; a keychain is where the system keeps passwords</extracomment>
        <translation>Зберігається лише в сховищі паролів цього комп’ютера й більше ніде.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::KeptCheck</name>
    <message>
        <source>Nobody is kept signed in; start without --check to sign in.</source>
        <extracomment>In a terminal, one line. Leave --check as it is.</extracomment>
        <translation>Збереженого входу немає; щоб увійти, запустіть без --check.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LaunchPage</name>
    <message>
        <source>Starting %1</source>
        <extracomment>Title of the page; %1 is the name of a program</extracomment>
        <translation>Запуск %1</translation>
    </message>
    <message>
        <source>You are signed in. This window closes as soon as the program runs.</source>
        <extracomment>Below &quot;Starting …&quot;</extracomment>
        <translation>Вхід виконано. Це вікно закриється, щойно програма запуститься.</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <extracomment>Title of the page; %1 is the name of a program</extracomment>
        <translation>Не вдалося запустити %1</translation>
    </message>
    <message>
        <source>The program is being started</source>
        <extracomment>Name of the bar, for screen readers</extracomment>
        <translation>Запуск програми</translation>
    </message>
    <message>
        <source>What the program said</source>
        <extracomment>Name of a text for screen readers: what a program said before it ended</extracomment>
        <translation>Повідомлення програми</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: starts the program once more</extracomment>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <extracomment>Button: puts what happened on the clipboard, for whoever made the program</extracomment>
        <translation>&amp;Копіювати звіт</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>Said to those who cannot see the window, after the button</extracomment>
        <translation>Звіт скопійовано</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Launcher</name>
    <message>
        <source>There is no display to show a window on; use --check, or start it on a desktop.</source>
        <extracomment>In a terminal, one line. Leave --check as it is.</extracomment>
        <translation>Немає екрана, щоб показати вікно; скористайтеся --check або запустіть у графічному середовищі.</translation>
    </message>
    <message>
        <source>%1 runs already; close it before you start it again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Програму %1 вже запущено; закрийте її, перш ніж запускати знову.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LauncherCommandLine</name>
    <message>
        <source>The program finds out who signed in from BLAZEAUTH_IDENTITY (masked), BLAZEAUTH_LEVELS
(JSON) and BLAZEAUTH_EXPIRES_AT. Server, API key, certificates and pins are set in FILE
and nowhere else.
</source>
        <extracomment>Part of --help. Leave --config, --check and the names in capitals as they are.</extracomment>
        <translation>Програма дізнається, хто увійшов, із BLAZEAUTH_IDENTITY (частково приховано),
BLAZEAUTH_LEVELS (JSON) і BLAZEAUTH_EXPIRES_AT. Сервер, ключ застосунку, сертифікати
й закріплені ключі задають лише у FILE.
</translation>
    </message>
    <message>
        <source>Exit codes:
  0    signed in, where nothing was to be started
  1    not signed in, or the window was closed before that
  2    wrong usage or configuration
  3    connection closed by the server
  4    network failure
  5    TLS failure: the server could not be trusted
  6    timeout
  7    protocol failure: the answer made no sense
  124  the program was ended because the session had
  125  another launcher runs the same program
  126  the program cannot be run
  127  the program was not found
Otherwise that of the program, or 128 and the signal that ended it.
</source>
        <translation>Коди завершення:
  0    вхід виконано (якщо не було чого запускати)
  1    вхід не виконано, або вікно закрито до входу
  2    хибний виклик або налаштування
  3    сервер закрив з’єднання
  4    збій мережі
  5    збій TLS: серверу не можна довіряти
  6    перевищено час очікування
  7    збій протоколу: відповідь незрозуміла
  124  програму завершено, бо завершився сеанс
  125  цю саму програму вже запустив інший blazeauth-launcher
  126  програму не можна запустити
  127  програму не знайдено
Інакше код самої програми або 128 плюс номер сигналу, який її завершив.
</translation>
    </message>
    <message>
        <source>Signs in at a Blazeauth server, in a window where that is needed, and runs a program.</source>
        <extracomment>What the program is, in --help</extracomment>
        <translation>Виконує вхід на сервері Blazeauth, за потреби у вікні, і запускає програму.</translation>
    </message>
    <message>
        <source>What a vendor has set up, see docs/launcher.md.</source>
        <extracomment>Help on --config</extracomment>
        <translation>Налаштування від продавця, див. docs/launcher.md.</translation>
    </message>
    <message>
        <source>Never show a window: sign in with what is kept, and tell by the exit code.</source>
        <extracomment>Help on --check</extracomment>
        <translation>Не показувати вікно: увійти за збереженими даними й повідомити результат кодом завершення.</translation>
    </message>
    <message>
        <source>What to run; it may be left out with --check.</source>
        <extracomment>Help on PROGRAM</extracomment>
        <translation>Що запустити; з --check можна не вказувати.</translation>
    </message>
    <message>
        <source>give --config FILE, once; see --help</source>
        <translation>укажіть --config FILE один раз; див. --help</translation>
    </message>
    <message>
        <source>no program to start; name one after --, or see --help</source>
        <translation>немає програми для запуску; укажіть її після -- або див. --help</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LevelsView</name>
    <message>
        <source>Levels: %1</source>
        <extracomment>Read by screen readers; %1 is a list such as &quot;tier pro, seats 5&quot;</extracomment>
        <translation>Рівні: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LicenseNote</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Below the license field, where the key is nearly too long; %1 characters of at most %2</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>The key was read from the file.</source>
        <extracomment>Below the license field, after a text file was dropped or pasted there</extracomment>
        <translation>Ключ прочитано з файлу.</translation>
    </message>
    <message>
        <source>Removed the words around the key.</source>
        <extracomment>Below the license field, after a key was pasted together with words</extracomment>
        <translation>Слова навколо ключа прибрано.</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>пробіли</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>розриви рядків</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>In a list of what was removed from a license key: such as zero-width spaces</extracomment>
        <translation>невидимі символи</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>лапки</translation>
    </message>
    <message>
        <source>Removed what is not part of the key.</source>
        <extracomment>Below the license field, after a key was pasted with quotation marks, spaces and the like</extracomment>
        <translation>Прибрано те, що не належить до ключа.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>Below the license field, after a key was pasted; %1 is a list, such as: spaces, line breaks</extracomment>
        <translation>Прибрано: %1.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <extracomment>Below the license field, after several files were dropped there</extracomment>
        <translation>За один раз можна прочитати лише один файл.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Цей файл не вдається прочитати.</translation>
    </message>
    <message>
        <source>This file is too large to be a license.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Цей файл завеликий для ліцензії.</translation>
    </message>
    <message>
        <source>This file is not a text file.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Це не текстовий файл.</translation>
    </message>
    <message>
        <source>This file holds more than one license key.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>У цьому файлі більше одного ліцензійного ключа.</translation>
    </message>
    <message>
        <source>There is no license key in this file.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>У цьому файлі немає ліцензійного ключа.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LicensePage</name>
    <message>
        <source>License key</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Ліцензійний ключ</translation>
    </message>
    <message>
        <source>License &amp;key</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>Ліцензійний &amp;ключ</translation>
    </message>
    <message>
        <source>Paste the key you were given, or drop a text file with it here.</source>
        <extracomment>Below the license field</extracomment>
        <translation>Вставте отриманий ключ або перетягніть сюди текстовий файл із ним.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginCommandLine</name>
    <message>
        <source>Signs in at a Blazeauth server, in a window.
Each option can also be set in the environment (BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY,
BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE, BLAZEAUTH_PINS) or as a line such as api-key=KEY in
%1
The exit code is 0 after Continue, 1 when the window is closed before that,
and 2 when something is set up wrongly.</source>
        <extracomment>What the program is, in --help; %1 is the path of a file</extracomment>
        <translation>Виконує вхід на сервері Blazeauth в окремому вікні.
Кожен параметр можна задати й у середовищі (BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY,
BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE, BLAZEAUTH_PINS) або рядком
на зразок api-key=KEY у файлі
%1
Код завершення: 0 після натискання «Продовжити», 1, якщо вікно закрито раніше,
і 2, якщо щось налаштовано неправильно.</translation>
    </message>
    <message>
        <source>an argument is no option; see --help</source>
        <extracomment>The argument itself is not shown</extracomment>
        <translation>аргумент не є параметром; див. --help</translation>
    </message>
    <message>
        <source>There is no display to show a window on; use blazeauth-cli, or start it on a desktop.</source>
        <extracomment>In a terminal, one line. Leave blazeauth-cli as it is.</extracomment>
        <translation>Немає екрана, щоб показати вікно; скористайтеся blazeauth-cli або запустіть у графічному середовищі.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginFooter</name>
    <message>
        <source>Local test server</source>
        <extracomment>In the footer, whenever the server is this computer itself</extracomment>
        <translation>Локальний тестовий сервер</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginMenu</name>
    <message>
        <source>Device ID copied</source>
        <extracomment>In place of the connection, after the entry of the menu</extracomment>
        <translation>ID пристрою скопійовано</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>In place of the connection, when what the vendor needs to help is on the clipboard</extracomment>
        <translation>Звіт скопійовано</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginWidget</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Вхід до %1</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <extracomment>On the button while the server has asked to wait; %1 is minutes and seconds, such as 0:37</extracomment>
        <translation>Повторити через %1</translation>
    </message>
    <message>
        <source>Details copied</source>
        <extracomment>In place of the connection, after the button in the status panel</extracomment>
        <translation>Відомості скопійовано</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ManualProxyForm</name>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>Введіть назву або адресу проксі-сервера.</translation>
    </message>
    <message>
        <source>Leave out the login: it is asked for when the proxy wants it.</source>
        <extracomment>Below the fields of the proxy, where somebody has typed user:password@host</extracomment>
        <translation>Не вказуйте тут логін і пароль: програма запитає їх, якщо вони знадобляться проксі-серверу.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>Введіть порт від 1 до 65535.</translation>
    </message>
    <message>
        <source>This is no name and no address. Check it for mistakes.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>Це не схоже ні на назву, ні на адресу. Перевірте, чи немає помилок.</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <extracomment>Kind of proxy; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;HTTP</translation>
    </message>
    <message>
        <source>SOC&amp;KS5</source>
        <extracomment>Kind of proxy; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>SOC&amp;KS5</translation>
    </message>
    <message>
        <source>Pro&amp;xy host</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Адреса проксі</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Адреса проксі</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>Пор&amp;т</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Порт</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MenuButton</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of the button with three dots, for screen readers and as a tooltip</extracomment>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MenuPage</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves a page of the menu</extracomment>
        <translation>&amp;Назад</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Message</name>
    <message>
        <source>Your time is over</source>
        <extracomment>Title of the message when the time of a license or account runs out while signed in</extracomment>
        <translation>Строк дії закінчився</translation>
    </message>
    <message>
        <source>The time of this license or account has run out.</source>
        <extracomment>Explanation of the message when the time runs out</extracomment>
        <translation>Строк дії цієї ліцензії або облікового запису закінчився.</translation>
    </message>
    <message>
        <source>Renew it with the vendor, then sign in again.</source>
        <extracomment>Advice of the message when the time runs out</extracomment>
        <translation>Продовжте його в продавця й увійдіть знову.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <extracomment>Title of the message after signing out</extracomment>
        <translation>Вихід виконано</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting</source>
        <extracomment>Title of a message in the status panel</extracomment>
        <translation>З’єднання втрачено, відновлюємо</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <extracomment>Title of the message when the connection is up again after its loss was told</extracomment>
        <translation>З’єднання відновлено</translation>
    </message>
    <message>
        <source>You can sign in now.</source>
        <extracomment>Advice of the message when the connection is up again</extracomment>
        <translation>Тепер можна увійти.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <extracomment>Title of the message when a wait goes on that began before the window was opened</extracomment>
        <translation>Зачекайте трохи</translation>
    </message>
    <message>
        <source>The server has asked this program to stay away for a while.</source>
        <extracomment>Explanation of that message</extracomment>
        <translation>Сервер попросив програму деякий час до нього не звертатися.</translation>
    </message>
    <message>
        <source>You can sign in as soon as the time on the button is over.</source>
        <extracomment>Advice of that message</extracomment>
        <translation>Увійти можна буде, коли закінчиться відлік на кнопці.</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <extracomment>Title of the message when the time is over that the server had asked to wait</extracomment>
        <translation>Очікування завершилося</translation>
    </message>
    <message>
        <source>You can sign in again.</source>
        <extracomment>Advice of the message when the wait is over</extracomment>
        <translation>Можна знову увійти.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MessageArea</name>
    <message>
        <source>&amp;Retry now</source>
        <extracomment>Button in the message: tries again what has failed</extracomment>
        <translation>Повторити &amp;зараз</translation>
    </message>
    <message>
        <source>Edit license key</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>Змінити ключ</translation>
    </message>
    <message>
        <source>Edit login</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>Виправити логін</translation>
    </message>
    <message>
        <source>Edit password</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>Виправити пароль</translation>
    </message>
    <message>
        <source>Ente&amp;r proxy login</source>
        <extracomment>Button in the message: shows the fields for the login of the proxy</extracomment>
        <translation>Ввести логін для п&amp;роксі</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Button in the message: shows the page on which a proxy is chosen</extracomment>
        <translation>Налаштування проксі</translation>
    </message>
    <message>
        <source>Copy device ID</source>
        <extracomment>Button in the message: the vendor needs it to help</extracomment>
        <translation>Копіювати ID пристрою</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>Button in the message: copies what the vendor needs to help, without any secret</extracomment>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button in the message: opens the vendor&apos;s page</extracomment>
        <translation>Отримати допомогу</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button in the message: ends the program</extracomment>
        <translation>Закрити програму</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Messages</name>
    <message>
        <source>Wait 1 second.</source>
        <extracomment>Added to the message that the server wants to be left alone</extracomment>
        <translation>Зачекайте 1 секунду.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <comment>never 1</comment>
        <translation>
            <numerusform>Зачекайте %n секунду.</numerusform>
            <numerusform>Зачекайте %n секунди.</numerusform>
            <numerusform>Зачекайте %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set BLAZEAUTH_PROXY_USER and BLAZEAUTH_PROXY_PASSWORD.</source>
        <extracomment>Added to the message that a proxy wants a login</extracomment>
        <translation>Задайте BLAZEAUTH_PROXY_USER і BLAZEAUTH_PROXY_PASSWORD.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::PasswordEdit</name>
    <message>
        <source>Show password</source>
        <extracomment>Button at the end of the password field; on: the password can be read</extracomment>
        <translation>Показати пароль</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>Below the password field while it is typed in</extracomment>
        <translation>Увімкнено Caps Lock</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Program</name>
    <message>
        <source>License key: </source>
        <extracomment>Asks for the license key on a terminal; ends in a space.</extracomment>
        <translation>Ліцензійний ключ: </translation>
    </message>
    <message>
        <source>E-mail or login: </source>
        <extracomment>Asks for the login on a terminal; ends in a space.</extracomment>
        <translation>Електронна пошта або логін: </translation>
    </message>
    <message>
        <source>Password: </source>
        <extracomment>Asks for the password on a terminal; ends in a space.</extracomment>
        <translation>Пароль: </translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Progress</name>
    <message>
        <source>Signing in, in %1</source>
        <extracomment>Progress: the server takes only so many requests a minute; %1 is minutes and seconds</extracomment>
        <translation>Вхід почнеться через %1</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <extracomment>Progress: what was kept of the last sign-in is being read; a keychain is where the system keeps passwords</extracomment>
        <translation>Звернення до сховища паролів</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>Progress: the user has asked for the connection, without signing in</extracomment>
        <translation>Під’єднання</translation>
    </message>
    <message>
        <source>Connecting, then signing in</source>
        <extracomment>Progress: Sign in was pressed before the connection was up</extracomment>
        <translation>Під’єднання, потім вхід</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <extracomment>Progress</extracomment>
        <translation>Перевірка облікового запису</translation>
    </message>
    <message>
        <source>Checking the license</source>
        <extracomment>Progress</extracomment>
        <translation>Перевірка ліцензії</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProgressView</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar for screen readers</extracomment>
        <translation>Перебіг виконання</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: gives up the sign-in that is under way</extracomment>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyLoginPage</name>
    <message>
        <source>The proxy did not accept this user and password</source>
        <extracomment>On the field of the password</extracomment>
        <translation>Проксі-сервер не прийняв ці ім’я та пароль</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <extracomment>Name of the page for screen readers, where it is scrolled</extracomment>
        <translation>Вхід на проксі-сервер</translation>
    </message>
    <message>
        <source>The proxy of your network asks who you are</source>
        <extracomment>Title of the page</extracomment>
        <translation>Проксі-сервер вашої мережі просить назватися</translation>
    </message>
    <message>
        <source>Your network&apos;s administrator knows this login. It is not the login of your account, and it is forgotten when the program ends.</source>
        <extracomment>Below the title</extracomment>
        <translation>Ці ім’я та пароль знає адміністратор вашої мережі. Вони не пов’язані з вашим обліковим записом і не зберігаються після закриття програми.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Ім’я користувача проксі</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Ім’я користувача проксі</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Пароль проксі</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Пароль проксі</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects with the login of the proxy</extracomment>
        <translation>Під’є&amp;днатися</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: back without a login for the proxy</extracomment>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <extracomment>On the field when it is empty</extracomment>
        <translation>Введіть ім’я користувача</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyPage</name>
    <message>
        <source>Proxy</source>
        <extracomment>Title of the page</extracomment>
        <translation>Проксі-сервер</translation>
    </message>
    <message>
        <source>A proxy leads from your network to the internet. Most people need no change here.</source>
        <extracomment>Below the title</extracomment>
        <translation>Через проксі-сервер ваша мережа виходить в інтернет. Зазвичай тут нічого не потрібно змінювати.</translation>
    </message>
    <message>
        <source>The configuration of this program says that no proxy is used. It cannot be changed here.</source>
        <extracomment>Below the title, where nothing can be chosen</extracomment>
        <translation>У конфігурації цієї програми вказано не використовувати проксі-сервер. Тут це змінити не можна.</translation>
    </message>
    <message>
        <source>The configuration of this program names the proxy: %1. It cannot be changed here.</source>
        <extracomment>Below the title, where nothing can be chosen; %1 is the name of a proxy with its port</extracomment>
        <translation>У конфігурації цієї програми задано проксі-сервер: %1. Тут його змінити не можна.</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <extracomment>Which proxy to use; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <extracomment>Which proxy to use; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Без проксі</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <extracomment>Which proxy to use: one that is typed here; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Цей проксі:</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <extracomment>Button: tries to reach the server by the proxy that is chosen</extracomment>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: gives up the test of the proxy</extracomment>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Button: keeps the choice of the proxy</extracomment>
        <translation>&amp;Зберегти</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyTestView</name>
    <message>
        <source>Looking for the proxy</source>
        <extracomment>Step of the test of the proxy, under way</extracomment>
        <translation>Пошук проксі-сервера</translation>
    </message>
    <message>
        <source>No proxy is on the way</source>
        <extracomment>Step of the test of the proxy, done</extracomment>
        <translation>Проксі-сервер не використовується</translation>
    </message>
    <message>
        <source>The proxy is %1</source>
        <extracomment>Step of the test of the proxy, done; %1 is such as http://proxy.example:3128</extracomment>
        <translation>Проксі-сервер: %1</translation>
    </message>
    <message>
        <source>The proxy was reached</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>Проксі-сервер доступний</translation>
    </message>
    <message>
        <source>Reaching the proxy</source>
        <translation>Під’єднання до проксі-сервера</translation>
    </message>
    <message>
        <source>The server was reached</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>Сервер доступний</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Під’єднання до сервера</translation>
    </message>
    <message>
        <source>The server answered</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>Сервер відповів</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer</source>
        <translation>Очікування відповіді сервера</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A step of a test and when it was over; %1 is such as &quot;The proxy was reached&quot;, %2 a number, s is for seconds</extracomment>
        <translation>%1 (%2 с)</translation>
    </message>
    <message>
        <source>This works.</source>
        <extracomment>Below the steps of the test of the proxy</extracomment>
        <translation>Усе працює.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::SettingOptions</name>
    <message>
        <source>The application&apos;s key, 21 characters.</source>
        <extracomment>Help on --api-key</extracomment>
        <translation>Ключ застосунку, 21 символ.</translation>
    </message>
    <message>
        <source>The id of this device, 4-64 characters; by default made from the machine.</source>
        <extracomment>Help on --client-id</extracomment>
        <translation>ID цього пристрою, 4–64 символи; типово створюється за даними комп’ютера.</translation>
    </message>
    <message>
        <source>Trust the certificates in this file instead of the system&apos;s.</source>
        <extracomment>Help on --ca-file</extracomment>
        <translation>Довіряти сертифікатам із цього файлу, а не системним.</translation>
    </message>
    <message>
        <source>Public keys of which the server must have one: sha256/BASE64, separated by commas.</source>
        <extracomment>Help on --pins</extracomment>
        <translation>Відкриті ключі, один з яких повинен мати сервер: sha256/BASE64 через кому.</translation>
    </message>
    <message>
        <source>http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <extracomment>Help on --proxy</extracomment>
        <translation>http://HOST:PORT, socks5://HOST:PORT або none.</translation>
    </message>
    <message>
        <source>A ws(s):// URL, or the https:// URL of a balancer.</source>
        <extracomment>Help on --server</extracomment>
        <translation>URL вигляду ws(s):// або https://-адреса балансувальника.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Help on --help</extracomment>
        <translation>Показати цю довідку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Help on --version</extracomment>
        <translation>Показати версію.</translation>
    </message>
    <message>
        <source>%1 needs a value; see --help</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>для %1 потрібне значення; див. --help</translation>
    </message>
    <message>
        <source>%1 takes no value; see --help</source>
        <extracomment>%1 is the name of an option, such as --json</extracomment>
        <translation>%1 не приймає значення; див. --help</translation>
    </message>
    <message>
        <source>unknown option --%1; see --help</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>невідомий параметр --%1; див. --help</translation>
    </message>
    <message>
        <source>an argument that begins with - is no option; see --help</source>
        <extracomment>The option itself is not shown</extracomment>
        <translation>аргумент, що починається з -, не є параметром; див. --help</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::SignInForm</name>
    <message>
        <source>Sign &amp;in</source>
        <extracomment>Button: signs in with what is typed</extracomment>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <extracomment>Name of the form for screen readers, where it is scrolled</extracomment>
        <translation>Форма входу</translation>
    </message>
    <message>
        <source>&amp;License key</source>
        <extracomment>Tab; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Ліцензійний ключ</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>Tab: sign in with a login and a password; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Обліковий запис</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::StartFailure</name>
    <message>
        <source>%1 was not found; install it, or correct its name.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Програму %1 не знайдено; установіть її або виправте назву.</translation>
    </message>
    <message>
        <source>%1 may not be run; it is no program, or needs the permission to be run.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Запустити %1 не можна; або це не програма, або потрібен дозвіл на запуск.</translation>
    </message>
    <message>
        <source>%1 cannot be run on this computer (%2); install it anew.</source>
        <extracomment>%1 is the name of a program, %2 a reason in the words of the system</extracomment>
        <translation>Програму %1 не можна запустити на цьому комп’ютері (%2); установіть її заново.</translation>
    </message>
    <message>
        <source>%1 ended at once, with exit code %2.</source>
        <extracomment>%1 is the name of a program, %2 a number</extracomment>
        <translation>Програма %1 одразу ж закрилася з кодом завершення %2.</translation>
    </message>
    <message>
        <source>%1 was ended at once, by signal %2.</source>
        <extracomment>%1 is the name of a program, %2 a number; a signal is how the system ends programs</extracomment>
        <translation>Програму %1 було одразу ж завершено сигналом %2.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::StatusPanel</name>
    <message>
        <source>Details</source>
        <extracomment>Name of the values in the status panel for screen readers, where they are scrolled</extracomment>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <extracomment>Caption in the status panel, above a login or a masked license key</extracomment>
        <translation>Ви увійшли як</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Caption in the status panel</extracomment>
        <translation>Залишилося</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>Caption in the status panel: what the license or account entitles to</extracomment>
        <translation>Рівні</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Caption in the status panel: the vendor&apos;s note on the license or account</extracomment>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>Caption in the status panel</extracomment>
        <translation>IP-адреса</translation>
    </message>
    <message>
        <source>License required</source>
        <extracomment>Caption in the status panel: whether the account needs an active license</extracomment>
        <translation>Потрібна ліцензія</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: goes on to the program that one has signed in to</extracomment>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>Signed in as: %1</source>
        <extracomment>Read by screen readers; %1 is a login or a masked license key</extracomment>
        <translation>Ви увійшли як: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Below the time left; %1 is a date with time</extracomment>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>Read by screen readers; %1 is a date with time</extracomment>
        <translation>Діє до: %1</translation>
    </message>
    <message>
        <source>That time is past already by the clock of this computer. Check its date and time.</source>
        <extracomment>In the status panel, when the end that the server told lies in the past although it let the user in</extracomment>
        <translation>За годинником цього комп’ютера цей строк уже минув. Перевірте на ньому дату й час.</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>Read by screen readers; %1 is such as 203.0.113.10</extracomment>
        <translation>IP-адреса: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the account needs an active license</extracomment>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>License required: %1</source>
        <extracomment>Read by screen readers; %1 is Yes or No</extracomment>
        <translation>Потрібна ліцензія: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Button below the values in the status panel: puts them on the clipboard</extracomment>
        <translation>Скопіювати відомості</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::TimeLeft</name>
    <message>
        <source>1 day</source>
        <extracomment>Time left</extracomment>
        <translation>1 день</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Time left</extracomment>
        <translation>1 година</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln година</numerusform>
            <numerusform>%Ln години</numerusform>
            <numerusform>%Ln годин</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>Time left</extracomment>
        <translation>1 хвилина</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln хвилина</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>Time left</extracomment>
        <translation>1 секунда</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln секунда</numerusform>
            <numerusform>%Ln секунди</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Time left in two units, the larger one first: %1 is &quot;29 days&quot;, %2 is &quot;4 hours&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::TimeLeftLabel</name>
    <message>
        <source>Time left: %1</source>
        <extracomment>Read by screen readers; %1 is such as &quot;29 days 4 hours&quot;</extracomment>
        <translation>Залишилося: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::WindowMenu</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of the menu for screen readers</extracomment>
        <translation>Меню</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu; &amp; is before the letter that takes one there</extracomment>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Menu of colours; &amp; is before the letter that takes one there</extracomment>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <extracomment>In the menu of languages: the one that the computer is set to
----------
In the menu of themes: as everything else on this computer</extracomment>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;Світла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;Висока контрастність</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <extracomment>In the menu: shows the settings of the proxy</extracomment>
        <translation>&amp;Проксі-сервер…</translation>
    </message>
    <message>
        <source>&amp;Copy device ID</source>
        <extracomment>In the menu: puts the name of this device on the clipboard</extracomment>
        <translation>&amp;Копіювати ID пристрою</translation>
    </message>
    <message>
        <source>D&amp;iagnostics…</source>
        <extracomment>In the menu: shows what the vendor wants to know when something does not work</extracomment>
        <translation>&amp;Діагностика…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <extracomment>In the menu: shows what this program is</extracomment>
        <translation>Пр&amp;о програму…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The server refused</source>
        <comment>title, unknown status</comment>
        <translation>Сервер відповів відмовою</translation>
    </message>
    <message>
        <source>The server gave a reason that this program does not know.</source>
        <comment>explanation, unknown status</comment>
        <translation>Сервер назвав причину, якої ця програма не знає.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, unknown status</comment>
        <translation>Перевірте, чи немає оновлення програми, або зверніться до продавця.</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <comment>title, None</comment>
        <translation>Немає відповіді від сервера</translation>
    </message>
    <message>
        <source>The server neither accepted nor refused the sign-in.</source>
        <comment>explanation, None</comment>
        <translation>Сервер не дозволив вхід, але й не відмовив у ньому.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, None</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>title, Ok</comment>
        <translation>Вхід виконано</translation>
    </message>
    <message>
        <source>The server accepted the sign-in.</source>
        <comment>explanation, Ok</comment>
        <translation>Сервер дозволив вхід.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <comment>advice, Ok</comment>
        <translation>Більше нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <comment>title, InvalidAPIKey</comment>
        <translation>Програму неправильно налаштовано</translation>
    </message>
    <message>
        <source>The application key of this program does not have 21 characters.</source>
        <comment>explanation, InvalidAPIKey</comment>
        <translation>Довжина ключа застосунку в цій програмі відрізняється від 21 символу.</translation>
    </message>
    <message>
        <source>Ask the vendor for a program with a correct key.</source>
        <comment>advice, InvalidAPIKey</comment>
        <translation>Попросіть у продавця програму з правильним ключем.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <comment>title, NotAuthorized</comment>
        <translation>Вхід не виконано</translation>
    </message>
    <message>
        <source>The server needs you to be signed in for this.</source>
        <comment>explanation, NotAuthorized</comment>
        <translation>Для цієї дії сервер вимагає виконати вхід.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, NotAuthorized</comment>
        <translation>Увійдіть знову.</translation>
    </message>
    <message>
        <source>The connection was already set up</source>
        <comment>title, AlreadyInitialized</comment>
        <translation>З’єднання вже підготовлено</translation>
    </message>
    <message>
        <source>The server has already met this program on this connection.</source>
        <comment>explanation, AlreadyInitialized</comment>
        <translation>У цьому з’єднанні програма вже назвалася серверу.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <comment>advice, AlreadyInitialized</comment>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, TooManyRequests</comment>
        <translation>Забагато спроб</translation>
    </message>
    <message>
        <source>The server allows this only a few times in a row.</source>
        <comment>explanation, TooManyRequests</comment>
        <translation>Сервер дозволяє робити це поспіль лише кілька разів.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <comment>advice, TooManyRequests</comment>
        <translation>Трохи зачекайте й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <comment>title, InternalServerError</comment>
        <translation>Проблема на сервері</translation>
    </message>
    <message>
        <source>Something went wrong on the server; it is not about what you typed.</source>
        <comment>explanation, InternalServerError</comment>
        <translation>На сервері стався збій; річ не в тому, що ви ввели.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, InternalServerError</comment>
        <translation>Спробуйте ще раз через кілька хвилин.</translation>
    </message>
    <message>
        <source>Already signed in</source>
        <comment>title, AlreadyAuthorized</comment>
        <translation>Вхід уже виконано</translation>
    </message>
    <message>
        <source>The server says that this connection is signed in already.</source>
        <comment>explanation, AlreadyAuthorized</comment>
        <translation>Сервер повідомляє, що в цьому з’єднанні вхід уже виконано.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the program.</source>
        <comment>advice, AlreadyAuthorized</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, перезапустіть програму.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, RateLimited</comment>
        <translation>Забагато спроб</translation>
    </message>
    <message>
        <source>The server asks this program to slow down.</source>
        <comment>explanation, RateLimited</comment>
        <translation>Сервер просить програму звертатися до нього рідше.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <comment>advice, RateLimited</comment>
        <translation>Трохи зачекайте й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>License key not found</source>
        <comment>title, LicenseNotFound</comment>
        <translation>Ліцензійний ключ не знайдено</translation>
    </message>
    <message>
        <source>No license with this key exists for this application.</source>
        <comment>explanation, LicenseNotFound</comment>
        <translation>Для цього застосунку немає ліцензії з таким ключем.</translation>
    </message>
    <message>
        <source>Compare the key with the one you were given, character by character.</source>
        <comment>advice, LicenseNotFound</comment>
        <translation>Посимвольно звірте ключ із тим, який вам видали.</translation>
    </message>
    <message>
        <source>License key too short</source>
        <comment>title, LicenseTooShort</comment>
        <translation>Ліцензійний ключ закороткий</translation>
    </message>
    <message>
        <source>A license key has at least 6 characters.</source>
        <comment>explanation, LicenseTooShort</comment>
        <translation>Ліцензійний ключ містить щонайменше 6 символів.</translation>
    </message>
    <message>
        <source>Enter the whole key.</source>
        <comment>advice, LicenseTooShort</comment>
        <translation>Введіть ключ повністю.</translation>
    </message>
    <message>
        <source>License key too long</source>
        <comment>title, LicenseTooLong</comment>
        <translation>Ліцензійний ключ задовгий</translation>
    </message>
    <message>
        <source>A license key has at most 64 characters.</source>
        <comment>explanation, LicenseTooLong</comment>
        <translation>Ліцензійний ключ містить щонайбільше 64 символи.</translation>
    </message>
    <message>
        <source>Enter only the key, without any text around it.</source>
        <comment>advice, LicenseTooLong</comment>
        <translation>Введіть лише ключ, без тексту навколо нього.</translation>
    </message>
    <message>
        <source>This license has expired</source>
        <comment>title, LicenseExpired</comment>
        <translation>Строк дії ліцензії закінчився</translation>
    </message>
    <message>
        <source>The time of this license is over, or it has none.</source>
        <comment>explanation, LicenseExpired</comment>
        <translation>Строк дії цієї ліцензії закінчився або його не задано.</translation>
    </message>
    <message>
        <source>Renew it with the vendor, or enter another key.</source>
        <comment>advice, LicenseExpired</comment>
        <translation>Продовжте її в продавця або введіть інший ключ.</translation>
    </message>
    <message>
        <source>This license is paused</source>
        <comment>title, LicensePaused</comment>
        <translation>Ліцензію призупинено</translation>
    </message>
    <message>
        <source>The vendor has paused this license.</source>
        <comment>explanation, LicensePaused</comment>
        <translation>Продавець призупинив цю ліцензію.</translation>
    </message>
    <message>
        <source>Ask the vendor to resume it, or enter another key.</source>
        <comment>advice, LicensePaused</comment>
        <translation>Попросіть продавця поновити її або введіть інший ключ.</translation>
    </message>
    <message>
        <source>This license is blocked</source>
        <comment>title, LicenseBlacklisted</comment>
        <translation>Ліцензію заблоковано</translation>
    </message>
    <message>
        <source>The vendor has blocked this license.</source>
        <comment>explanation, LicenseBlacklisted</comment>
        <translation>Продавець заблокував цю ліцензію.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason, or enter another key.</source>
        <comment>advice, LicenseBlacklisted</comment>
        <translation>Дізнайтеся причину в продавця або введіть інший ключ.</translation>
    </message>
    <message>
        <source>License belongs to another account</source>
        <comment>title, LicenseAlreadyLinked</comment>
        <translation>Ліцензія іншого облікового запису</translation>
    </message>
    <message>
        <source>This license key is linked to an account already.</source>
        <comment>explanation, LicenseAlreadyLinked</comment>
        <translation>Цей ліцензійний ключ уже прив’язано до облікового запису.</translation>
    </message>
    <message>
        <source>Sign in with that account, or enter another key.</source>
        <comment>advice, LicenseAlreadyLinked</comment>
        <translation>Увійдіть із тим обліковим записом або введіть інший ключ.</translation>
    </message>
    <message>
        <source>License key already used</source>
        <comment>title, LicenseAlreadyActivated</comment>
        <translation>Ліцензійний ключ уже використано</translation>
    </message>
    <message>
        <source>This license key was activated before and cannot be added here.</source>
        <comment>explanation, LicenseAlreadyActivated</comment>
        <translation>Цей ліцензійний ключ уже було активовано, і додати його тут не можна.</translation>
    </message>
    <message>
        <source>Leave the license key empty, or enter an unused one.</source>
        <comment>advice, LicenseAlreadyActivated</comment>
        <translation>Залиште поле ключа порожнім або введіть невикористаний ключ.</translation>
    </message>
    <message>
        <source>Login or password is wrong</source>
        <comment>title, AppUserNotFound</comment>
        <translation>Неправильний логін або пароль</translation>
    </message>
    <message>
        <source>No account matches this login and password.</source>
        <comment>explanation, AppUserNotFound</comment>
        <translation>Облікового запису з такими логіном і паролем немає.</translation>
    </message>
    <message>
        <source>Check the login, then type the password again.</source>
        <comment>advice, AppUserNotFound</comment>
        <translation>Перевірте логін і введіть пароль ще раз.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <comment>title, AppUserBlacklisted</comment>
        <translation>Обліковий запис заблоковано</translation>
    </message>
    <message>
        <source>The vendor has blocked this account.</source>
        <comment>explanation, AppUserBlacklisted</comment>
        <translation>Продавець заблокував цей обліковий запис.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, AppUserBlacklisted</comment>
        <translation>Дізнайтеся причину в продавця.</translation>
    </message>
    <message>
        <source>This account exists already</source>
        <comment>title, AppUserAlreadyExists</comment>
        <translation>Такий обліковий запис уже є</translation>
    </message>
    <message>
        <source>Somebody has registered this login before.</source>
        <comment>explanation, AppUserAlreadyExists</comment>
        <translation>Цей логін уже хтось зареєстрував.</translation>
    </message>
    <message>
        <source>Sign in with it, or choose another login.</source>
        <comment>advice, AppUserAlreadyExists</comment>
        <translation>Увійдіть із ним або виберіть інший логін.</translation>
    </message>
    <message>
        <source>No valid license</source>
        <comment>title, AppUserHasNoValidLicenses</comment>
        <translation>Немає чинної ліцензії</translation>
    </message>
    <message>
        <source>This account needs an active license and has none.</source>
        <comment>explanation, AppUserHasNoValidLicenses</comment>
        <translation>Цьому обліковому запису потрібна чинна ліцензія, а її немає.</translation>
    </message>
    <message>
        <source>Enter a license key below the password, or renew the license with the vendor.</source>
        <comment>advice, AppUserHasNoValidLicenses</comment>
        <translation>Введіть ліцензійний ключ під паролем або продовжте ліцензію в продавця.</translation>
    </message>
    <message>
        <source>A license key is needed</source>
        <comment>title, AppUserRequiresLicense</comment>
        <translation>Потрібен ліцензійний ключ</translation>
    </message>
    <message>
        <source>This application needs a license key for a new account.</source>
        <comment>explanation, AppUserRequiresLicense</comment>
        <translation>Для нового облікового запису в цьому застосунку потрібен ліцензійний ключ.</translation>
    </message>
    <message>
        <source>Enter a license key below the password.</source>
        <comment>advice, AppUserRequiresLicense</comment>
        <translation>Введіть ліцензійний ключ під паролем.</translation>
    </message>
    <message>
        <source>Login too short</source>
        <comment>title, AppUserLoginTooShort</comment>
        <translation>Логін закороткий</translation>
    </message>
    <message>
        <source>A login has at least 4 characters.</source>
        <comment>explanation, AppUserLoginTooShort</comment>
        <translation>Логін містить щонайменше 4 символи.</translation>
    </message>
    <message>
        <source>Enter the whole e-mail address or login.</source>
        <comment>advice, AppUserLoginTooShort</comment>
        <translation>Введіть адресу електронної пошти або логін повністю.</translation>
    </message>
    <message>
        <source>Login too long</source>
        <comment>title, AppUserLoginTooLong</comment>
        <translation>Логін задовгий</translation>
    </message>
    <message>
        <source>A login has at most 320 characters.</source>
        <comment>explanation, AppUserLoginTooLong</comment>
        <translation>Логін містить щонайбільше 320 символів.</translation>
    </message>
    <message>
        <source>Enter only the e-mail address or login.</source>
        <comment>advice, AppUserLoginTooLong</comment>
        <translation>Введіть лише адресу електронної пошти або логін.</translation>
    </message>
    <message>
        <source>Password too short</source>
        <comment>title, AppUserPasswordTooShort</comment>
        <translation>Пароль закороткий</translation>
    </message>
    <message>
        <source>A password has at least 4 characters.</source>
        <comment>explanation, AppUserPasswordTooShort</comment>
        <translation>Пароль містить щонайменше 4 символи.</translation>
    </message>
    <message>
        <source>Enter the whole password.</source>
        <comment>advice, AppUserPasswordTooShort</comment>
        <translation>Введіть пароль повністю.</translation>
    </message>
    <message>
        <source>Password too long</source>
        <comment>title, AppUserPasswordTooLong</comment>
        <translation>Пароль задовгий</translation>
    </message>
    <message>
        <source>A password has at most 64 characters.</source>
        <comment>explanation, AppUserPasswordTooLong</comment>
        <translation>Пароль містить щонайбільше 64 символи.</translation>
    </message>
    <message>
        <source>Enter only the password.</source>
        <comment>advice, AppUserPasswordTooLong</comment>
        <translation>Введіть лише пароль.</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <comment>title, AppUserEmailInvalid</comment>
        <translation>Це не адреса електронної пошти</translation>
    </message>
    <message>
        <source>What you entered is not a complete e-mail address.</source>
        <comment>explanation, AppUserEmailInvalid</comment>
        <translation>Введено неповну адресу електронної пошти.</translation>
    </message>
    <message>
        <source>Check the address, such as name@example.com.</source>
        <comment>advice, AppUserEmailInvalid</comment>
        <translation>Перевірте адресу; вона має бути на зразок name@example.com.</translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <comment>title, AppUserCredentialsTypeInvalid</comment>
        <translation>Програму неправильно налаштовано</translation>
    </message>
    <message>
        <source>The server does not know this kind of login.</source>
        <comment>explanation, AppUserCredentialsTypeInvalid</comment>
        <translation>Серверу невідомий такий спосіб входу.</translation>
    </message>
    <message>
        <source>Ask the vendor for an updated program.</source>
        <comment>advice, AppUserCredentialsTypeInvalid</comment>
        <translation>Попросіть у продавця оновлену програму.</translation>
    </message>
    <message>
        <source>File not found</source>
        <comment>title, FileNotFound</comment>
        <translation>Файл не знайдено</translation>
    </message>
    <message>
        <source>The server does not have the file that the program asked for.</source>
        <comment>explanation, FileNotFound</comment>
        <translation>На сервері немає файлу, який запитала програма.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, FileNotFound</comment>
        <translation>Повідомте про це продавця.</translation>
    </message>
    <message>
        <source>File name not accepted</source>
        <comment>title, FileInvalidName</comment>
        <translation>Назву файлу не прийнято</translation>
    </message>
    <message>
        <source>The program asked for a file by a name that is too short.</source>
        <comment>explanation, FileInvalidName</comment>
        <translation>Програма запитала файл із закороткою назвою.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, FileInvalidName</comment>
        <translation>Повідомте про це продавця.</translation>
    </message>
    <message>
        <source>Download cannot be resumed</source>
        <comment>title, FileInvalidResumeOffset</comment>
        <translation>Завантаження не можна відновити</translation>
    </message>
    <message>
        <source>The server cannot go on with the download from where it stopped.</source>
        <comment>explanation, FileInvalidResumeOffset</comment>
        <translation>Сервер не може продовжити завантаження з місця зупинки.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <comment>advice, FileInvalidResumeOffset</comment>
        <translation>Почніть завантаження заново.</translation>
    </message>
    <message>
        <source>No download is running</source>
        <comment>title, FileNotBeingTransferred</comment>
        <translation>Завантаження не виконується</translation>
    </message>
    <message>
        <source>The download had ended before it could be stopped.</source>
        <comment>explanation, FileNotBeingTransferred</comment>
        <translation>Завантаження завершилося раніше, ніж його встигли зупинити.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <comment>advice, FileNotBeingTransferred</comment>
        <translation>Більше нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>Setting not found</source>
        <comment>title, VariableNotFound</comment>
        <translation>Налаштування не знайдено</translation>
    </message>
    <message>
        <source>The server does not have a setting that the program asked for.</source>
        <comment>explanation, VariableNotFound</comment>
        <translation>На сервері немає налаштування, яке запитала програма.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, VariableNotFound</comment>
        <translation>Повідомте про це продавця.</translation>
    </message>
    <message>
        <source>Setting name not accepted</source>
        <comment>title, VariableInvalidName</comment>
        <translation>Назву налаштування не прийнято</translation>
    </message>
    <message>
        <source>The program asked for a setting by a name that is too short.</source>
        <comment>explanation, VariableInvalidName</comment>
        <translation>Програма запитала налаштування із закороткою назвою.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, VariableInvalidName</comment>
        <translation>Повідомте про це продавця.</translation>
    </message>
    <message>
        <source>Device ID too short</source>
        <comment>title, ClientIDTooShort</comment>
        <translation>ID пристрою закороткий</translation>
    </message>
    <message>
        <source>The ID of this device has fewer than 4 characters.</source>
        <comment>explanation, ClientIDTooShort</comment>
        <translation>ID цього пристрою коротший за 4 символи.</translation>
    </message>
    <message>
        <source>Set a device ID of 4 to 64 characters, or remove the setting.</source>
        <comment>advice, ClientIDTooShort</comment>
        <translation>Задайте ID пристрою завдовжки від 4 до 64 символів або приберіть це налаштування.</translation>
    </message>
    <message>
        <source>Device ID too long</source>
        <comment>title, ClientIDTooLong</comment>
        <translation>ID пристрою задовгий</translation>
    </message>
    <message>
        <source>The ID of this device has more than 64 characters.</source>
        <comment>explanation, ClientIDTooLong</comment>
        <translation>ID цього пристрою довший за 64 символи.</translation>
    </message>
    <message>
        <source>Set a device ID of 4 to 64 characters, or remove the setting.</source>
        <comment>advice, ClientIDTooLong</comment>
        <translation>Задайте ID пристрою завдовжки від 4 до 64 символів або приберіть це налаштування.</translation>
    </message>
    <message>
        <source>Bound to another device</source>
        <comment>title, ClientIDMismatch</comment>
        <translation>Прив’язка до іншого пристрою</translation>
    </message>
    <message>
        <source>This license or account works only on the device where it was first used.</source>
        <comment>explanation, ClientIDMismatch</comment>
        <translation>Ця ліцензія або обліковий запис працює лише на тому пристрої, де їх використали вперше.</translation>
    </message>
    <message>
        <source>Sign in on that device, or ask the vendor to free it for this one.</source>
        <comment>advice, ClientIDMismatch</comment>
        <translation>Увійдіть на тому пристрої або попросіть продавця дозволити вхід на цьому.</translation>
    </message>
    <message>
        <source>This device is blocked</source>
        <comment>title, ClientIDBlacklisted</comment>
        <translation>Пристрій заблоковано</translation>
    </message>
    <message>
        <source>The vendor has blocked this device for the application.</source>
        <comment>explanation, ClientIDBlacklisted</comment>
        <translation>Продавець заблокував цей пристрій для застосунку.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, ClientIDBlacklisted</comment>
        <translation>Дізнайтеся причину в продавця.</translation>
    </message>
    <message>
        <source>Application not found</source>
        <comment>title, AppNotFound</comment>
        <translation>Застосунок не знайдено</translation>
    </message>
    <message>
        <source>The server does not know the application key of this program.</source>
        <comment>explanation, AppNotFound</comment>
        <translation>Серверу невідомий ключ застосунку цієї програми.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, AppNotFound</comment>
        <translation>Перевірте, чи немає оновлення програми, або зверніться до продавця.</translation>
    </message>
    <message>
        <source>The application is paused</source>
        <comment>title, AppPaused</comment>
        <translation>Застосунок призупинено</translation>
    </message>
    <message>
        <source>The vendor has paused this application for everybody.</source>
        <comment>explanation, AppPaused</comment>
        <translation>Продавець призупинив цей застосунок для всіх.</translation>
    </message>
    <message>
        <source>Try again later, or ask the vendor.</source>
        <comment>advice, AppPaused</comment>
        <translation>Спробуйте ще раз пізніше або зверніться до продавця.</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <comment>title, AppSessionsQuotaExceeded</comment>
        <translation>Усі місця зайнято</translation>
    </message>
    <message>
        <source>As many people are signed in as the application allows.</source>
        <comment>explanation, AppSessionsQuotaExceeded</comment>
        <translation>До застосунку вже увійшло стільки людей, скільки він дозволяє.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, AppSessionsQuotaExceeded</comment>
        <translation>Спробуйте ще раз через кілька хвилин.</translation>
    </message>
    <message>
        <source>No more accounts possible</source>
        <comment>title, AppAccountsQuotaExceeded</comment>
        <translation>Досягнуто межі облікових записів</translation>
    </message>
    <message>
        <source>The application has as many accounts as it may have.</source>
        <comment>explanation, AppAccountsQuotaExceeded</comment>
        <translation>Застосунок уже має стільки облікових записів, скільки йому дозволено.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, AppAccountsQuotaExceeded</comment>
        <translation>Повідомте про це продавця.</translation>
    </message>
    <message>
        <source>No more blocks possible</source>
        <comment>title, AppBlacklistsQuotaExceeded</comment>
        <translation>Досягнуто межі блокувань</translation>
    </message>
    <message>
        <source>The application has as many blocked devices as it may have.</source>
        <comment>explanation, AppBlacklistsQuotaExceeded</comment>
        <translation>Застосунок уже має стільки заблокованих пристроїв, скільки йому дозволено.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, AppBlacklistsQuotaExceeded</comment>
        <translation>Повідомте про це продавця.</translation>
    </message>
    <message>
        <source>Stored value not found</source>
        <comment>title, StoreValueNotFound</comment>
        <translation>Збережене значення не знайдено</translation>
    </message>
    <message>
        <source>The server no longer has a value that the program had stored.</source>
        <comment>explanation, StoreValueNotFound</comment>
        <translation>На сервері більше немає значення, яке зберегла програма.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <comment>advice, StoreValueNotFound</comment>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server&apos;s storage is full</source>
        <comment>title, StoreOutOfMemory</comment>
        <translation>Сховище на сервері заповнено</translation>
    </message>
    <message>
        <source>The program has stored as much on the server as it may.</source>
        <comment>explanation, StoreOutOfMemory</comment>
        <translation>Програма зберегла на сервері стільки даних, скільки їй дозволено.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, StoreOutOfMemory</comment>
        <translation>Повідомте про це продавця.</translation>
    </message>
    <message>
        <source>Too many stored values</source>
        <comment>title, StoreOutOfEntries</comment>
        <translation>Забагато збережених значень</translation>
    </message>
    <message>
        <source>The program has stored as many values on the server as it may.</source>
        <comment>explanation, StoreOutOfEntries</comment>
        <translation>Програма зберегла на сервері стільки значень, скільки їй дозволено.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, StoreOutOfEntries</comment>
        <translation>Повідомте про це продавця.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <comment>title, unknown close code</comment>
        <translation>Сервер закрив з’єднання</translation>
    </message>
    <message>
        <source>The server gave a reason that this program does not know.</source>
        <comment>explanation, unknown close code</comment>
        <translation>Сервер назвав причину, якої ця програма не знає.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, unknown close code</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <comment>title, close 4000</comment>
        <translation>Проблема на сервері</translation>
    </message>
    <message>
        <source>Something went wrong on the server; it is not about what you typed.</source>
        <comment>explanation, close 4000</comment>
        <translation>На сервері стався збій; річ не в тому, що ви ввели.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, close 4000</comment>
        <translation>Спробуйте ще раз через кілька хвилин.</translation>
    </message>
    <message>
        <source>The vendor signed you out</source>
        <comment>title, close 4100</comment>
        <translation>Продавець завершив ваш сеанс</translation>
    </message>
    <message>
        <source>The vendor of the application has ended this session.</source>
        <comment>explanation, close 4100</comment>
        <translation>Цей сеанс завершив продавець застосунку.</translation>
    </message>
    <message>
        <source>Sign in again, or ask the vendor for the reason.</source>
        <comment>advice, close 4100</comment>
        <translation>Увійдіть знову або дізнайтеся причину в продавця.</translation>
    </message>
    <message>
        <source>The application is paused</source>
        <comment>title, close 4101</comment>
        <translation>Застосунок призупинено</translation>
    </message>
    <message>
        <source>The vendor has paused this application for everybody.</source>
        <comment>explanation, close 4101</comment>
        <translation>Продавець призупинив цей застосунок для всіх.</translation>
    </message>
    <message>
        <source>Try again later, or ask the vendor.</source>
        <comment>advice, close 4101</comment>
        <translation>Спробуйте ще раз пізніше або зверніться до продавця.</translation>
    </message>
    <message>
        <source>The application is gone</source>
        <comment>title, close 4102</comment>
        <translation>Застосунку більше немає</translation>
    </message>
    <message>
        <source>The vendor has removed this application from the server.</source>
        <comment>explanation, close 4102</comment>
        <translation>Продавець вилучив цей застосунок із сервера.</translation>
    </message>
    <message>
        <source>Ask the vendor what replaces it.</source>
        <comment>advice, close 4102</comment>
        <translation>Дізнайтеся в продавця, чим його замінити.</translation>
    </message>
    <message>
        <source>The server forgot this program</source>
        <comment>title, close 4200</comment>
        <translation>Сервер більше не впізнає програму</translation>
    </message>
    <message>
        <source>The server no longer knew which application was asking.</source>
        <comment>explanation, close 4200</comment>
        <translation>Сервер перестав розуміти, який застосунок до нього звертається.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look for an update.</source>
        <comment>advice, close 4200</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, пошукайте оновлення програми.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, close 4201</comment>
        <translation>Забагато спроб</translation>
    </message>
    <message>
        <source>The server asks this computer to wait for a while.</source>
        <comment>explanation, close 4201</comment>
        <translation>Сервер просить цей комп’ютер трохи зачекати.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <comment>advice, close 4201</comment>
        <translation>Зачекайте вказаний час і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The connection was too slow</source>
        <comment>title, close 4202</comment>
        <translation>З’єднання надто повільне</translation>
    </message>
    <message>
        <source>The server did not hear from this program in time.</source>
        <comment>explanation, close 4202</comment>
        <translation>Сервер не дочекався вчасно відповіді від цієї програми.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <comment>advice, close 4202</comment>
        <translation>Перевірте з’єднання з мережею та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This session was blocked</source>
        <comment>title, close 4203</comment>
        <translation>Сеанс заблоковано</translation>
    </message>
    <message>
        <source>The server has blocked this session.</source>
        <comment>explanation, close 4203</comment>
        <translation>Сервер заблокував цей сеанс.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, close 4203</comment>
        <translation>Дізнайтеся причину в продавця.</translation>
    </message>
    <message>
        <source>This device is blocked</source>
        <comment>title, close 4204</comment>
        <translation>Пристрій заблоковано</translation>
    </message>
    <message>
        <source>The vendor has blocked this device for the application.</source>
        <comment>explanation, close 4204</comment>
        <translation>Продавець заблокував цей пристрій для застосунку.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, close 4204</comment>
        <translation>Дізнайтеся причину в продавця.</translation>
    </message>
    <message>
        <source>Application not found</source>
        <comment>title, close 4205</comment>
        <translation>Застосунок не знайдено</translation>
    </message>
    <message>
        <source>The server failed several times to find this application.</source>
        <comment>explanation, close 4205</comment>
        <translation>Серверу кілька разів не вдалося знайти цей застосунок.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, close 4205</comment>
        <translation>Перевірте, чи немає оновлення програми, або зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4300</comment>
        <translation>Сервер не зрозумів запит</translation>
    </message>
    <message>
        <source>The server found a request of this program incomplete.</source>
        <comment>explanation, close 4300</comment>
        <translation>Сервер визнав запит цієї програми неповним.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4300</comment>
        <translation>Перевірте, чи немає оновлення програми.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4301</comment>
        <translation>Сервер не зрозумів запит</translation>
    </message>
    <message>
        <source>The server does not know this kind of request.</source>
        <comment>explanation, close 4301</comment>
        <translation>Серверу невідомий такий вид запиту.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4301</comment>
        <translation>Перевірте, чи немає оновлення програми.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4302</comment>
        <translation>Сервер не зрозумів запит</translation>
    </message>
    <message>
        <source>The server did not accept the form of a request.</source>
        <comment>explanation, close 4302</comment>
        <translation>Сервер не прийняв запит у такій формі.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4302</comment>
        <translation>Перевірте, чи немає оновлення програми.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4303</comment>
        <translation>Сервер не зрозумів запит</translation>
    </message>
    <message>
        <source>The server could not use a request of this program.</source>
        <comment>explanation, close 4303</comment>
        <translation>Сервер не зміг обробити запит цієї програми.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4303</comment>
        <translation>Перевірте, чи немає оновлення програми.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4304</comment>
        <translation>Сервер не зрозумів запит</translation>
    </message>
    <message>
        <source>The server received data that it cannot read.</source>
        <comment>explanation, close 4304</comment>
        <translation>Сервер отримав дані, які не може прочитати.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4304</comment>
        <translation>Перевірте, чи немає оновлення програми.</translation>
    </message>
    <message>
        <source>The session could not continue</source>
        <comment>title, close 4400</comment>
        <translation>Не вдалося продовжити сеанс</translation>
    </message>
    <message>
        <source>The server could not go on with the earlier session.</source>
        <comment>explanation, close 4400</comment>
        <translation>Сервер не зміг продовжити попередній сеанс.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, close 4400</comment>
        <translation>Увійдіть знову.</translation>
    </message>
    <message>
        <source>The session could not continue</source>
        <comment>title, close 4401</comment>
        <translation>Не вдалося продовжити сеанс</translation>
    </message>
    <message>
        <source>The server no longer knows the earlier session.</source>
        <comment>explanation, close 4401</comment>
        <translation>Сервер більше не пам’ятає попереднього сеансу.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, close 4401</comment>
        <translation>Увійдіть знову.</translation>
    </message>
    <message>
        <source>The server address is wrong</source>
        <comment>title, ServerUrlInvalid</comment>
        <translation>Неправильна адреса сервера</translation>
    </message>
    <message>
        <source>The address of the server cannot be read.</source>
        <comment>explanation, ServerUrlInvalid</comment>
        <translation>Адресу сервера не вдається розібрати.</translation>
    </message>
    <message>
        <source>Set an address that begins with wss:// or https://.</source>
        <comment>advice, ServerUrlInvalid</comment>
        <translation>Укажіть адресу, яка починається з wss:// або https://.</translation>
    </message>
    <message>
        <source>The server address is not secure</source>
        <comment>title, ServerInsecure</comment>
        <translation>Незахищена адреса сервера</translation>
    </message>
    <message>
        <source>Connections without encryption are only allowed to this computer itself.</source>
        <comment>explanation, ServerInsecure</comment>
        <translation>З’єднання без шифрування дозволено лише із самим цим комп’ютером.</translation>
    </message>
    <message>
        <source>Set an address that begins with wss://.</source>
        <comment>advice, ServerInsecure</comment>
        <translation>Укажіть адресу, яка починається з wss://.</translation>
    </message>
    <message>
        <source>The application key is missing</source>
        <comment>title, ApiKeyMissing</comment>
        <translation>Не задано ключ застосунку</translation>
    </message>
    <message>
        <source>The program does not know for which application to sign in.</source>
        <comment>explanation, ApiKeyMissing</comment>
        <translation>Програма не знає, до якого застосунку потрібно увійти.</translation>
    </message>
    <message>
        <source>Set the application key of 21 characters.</source>
        <comment>advice, ApiKeyMissing</comment>
        <translation>Задайте ключ застосунку з 21 символу.</translation>
    </message>
    <message>
        <source>Something you entered is wrong</source>
        <comment>title, InputRefused</comment>
        <translation>У введених даних помилка</translation>
    </message>
    <message>
        <source>What was entered cannot be sent as it stands.</source>
        <comment>explanation, InputRefused</comment>
        <translation>Введене не можна надіслати в такому вигляді.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <comment>advice, InputRefused</comment>
        <translation>Виправте помилку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The certificate file is unusable</source>
        <comment>title, CaFileUnusable</comment>
        <translation>Файл сертифікатів непридатний</translation>
    </message>
    <message>
        <source>The file with the certificates to trust cannot be read.</source>
        <comment>explanation, CaFileUnusable</comment>
        <translation>Не вдається прочитати файл із довіреними сертифікатами.</translation>
    </message>
    <message>
        <source>Name a readable PEM file with at least one certificate.</source>
        <comment>advice, CaFileUnusable</comment>
        <translation>Укажіть доступний для читання файл PEM принаймні з одним сертифікатом.</translation>
    </message>
    <message>
        <source>The proxy address is wrong</source>
        <comment>title, ProxyInvalid</comment>
        <translation>Неправильна адреса проксі-сервера</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be read.</source>
        <comment>explanation, ProxyInvalid</comment>
        <translation>Адресу проксі-сервера не вдається розібрати.</translation>
    </message>
    <message>
        <source>Set http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <comment>advice, ProxyInvalid</comment>
        <translation>Укажіть http://HOST:PORT, socks5://HOST:PORT або none.</translation>
    </message>
    <message>
        <source>The pinned server keys are unusable</source>
        <comment>title, PinsInvalid</comment>
        <translation>Закріплені ключі сервера непридатні</translation>
    </message>
    <message>
        <source>A pin of the server&apos;s public key cannot be read.</source>
        <comment>explanation, PinsInvalid</comment>
        <translation>Закріплений відкритий ключ сервера не вдається розібрати.</translation>
    </message>
    <message>
        <source>Set each pin as sha256/ and 44 characters of base64, separated by commas.</source>
        <comment>advice, PinsInvalid</comment>
        <translation>Укажіть кожен ключ як sha256/ і 44 символи base64; розділяйте ключі комами.</translation>
    </message>
    <message>
        <source>The settings file is unusable</source>
        <comment>title, SettingsUnusable</comment>
        <translation>Файл налаштувань непридатний</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <comment>explanation, SettingsUnusable</comment>
        <translation>Не вдається прочитати файл налаштувань.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <comment>advice, SettingsUnusable</comment>
        <translation>Виправте файл або перемістіть його в інше місце.</translation>
    </message>
    <message>
        <source>The command is not understood</source>
        <comment>title, UsageError</comment>
        <translation>Команду не розпізнано</translation>
    </message>
    <message>
        <source>The program was started with something it does not know.</source>
        <comment>explanation, UsageError</comment>
        <translation>Програму запущено з невідомими їй параметрами.</translation>
    </message>
    <message>
        <source>See what --help prints.</source>
        <comment>advice, UsageError</comment>
        <translation>Подивіться, що виводить --help.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <comment>title, HostNotFound</comment>
        <translation>Сервер не знайдено</translation>
    </message>
    <message>
        <source>This computer could not find the server by its name.</source>
        <comment>explanation, HostNotFound</comment>
        <translation>Цей комп’ютер не зміг знайти сервер за назвою.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, HostNotFound</comment>
        <translation>Перевірте з’єднання з інтернетом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server is not available</source>
        <comment>title, ConnectionRefused</comment>
        <translation>Сервер недоступний</translation>
    </message>
    <message>
        <source>The server does not take connections at the moment.</source>
        <comment>explanation, ConnectionRefused</comment>
        <translation>Зараз сервер не приймає з’єднань.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, ConnectionRefused</comment>
        <translation>Спробуйте ще раз через кілька хвилин.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <comment>title, NetworkUnreachable</comment>
        <translation>Немає з’єднання з мережею</translation>
    </message>
    <message>
        <source>This computer could not reach the server.</source>
        <comment>explanation, NetworkUnreachable</comment>
        <translation>Цьому комп’ютеру не вдалося зв’язатися із сервером.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, NetworkUnreachable</comment>
        <translation>Перевірте з’єднання з інтернетом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <comment>title, ConnectionDropped</comment>
        <translation>З’єднання втрачено</translation>
    </message>
    <message>
        <source>The connection to the server broke off; it is not about what you typed.</source>
        <comment>explanation, ConnectionDropped</comment>
        <translation>З’єднання із сервером перервалося; річ не в тому, що ви ввели.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectionDropped</comment>
        <translation>Перевірте з’єднання з інтернетом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <comment>title, ConnectionClosed</comment>
        <translation>Сервер закрив з’єднання</translation>
    </message>
    <message>
        <source>The server hung up without giving a reason; it may be restarting.</source>
        <comment>explanation, ConnectionClosed</comment>
        <translation>Сервер від’єднався, не назвавши причини; можливо, він перезапускається.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <comment>advice, ConnectionClosed</comment>
        <translation>Спробуйте ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <comment>title, NormalClosure</comment>
        <translation>Сервер закрив з’єднання</translation>
    </message>
    <message>
        <source>The server ended the connection in good order, without giving a reason.</source>
        <comment>explanation, NormalClosure</comment>
        <translation>Сервер закрив з’єднання звичайним чином, не назвавши причини.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, NormalClosure</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server is behind another login</source>
        <comment>title, HttpUnauthorized</comment>
        <translation>До сервера потрібен окремий доступ</translation>
    </message>
    <message>
        <source>Something in front of the server wants an access of its own; it is not about what you typed.</source>
        <comment>explanation, HttpUnauthorized</comment>
        <translation>Щось на шляху до сервера вимагає окремого доступу; річ не в тому, що ви ввели.</translation>
    </message>
    <message>
        <source>Ask the vendor, or whoever runs your network.</source>
        <comment>advice, HttpUnauthorized</comment>
        <translation>Зверніться до продавця або до того, хто відповідає за вашу мережу.</translation>
    </message>
    <message>
        <source>Access from here is blocked</source>
        <comment>title, HttpForbidden</comment>
        <translation>Доступ звідси заблоковано</translation>
    </message>
    <message>
        <source>The server, or something before it, does not let this computer connect.</source>
        <comment>explanation, HttpForbidden</comment>
        <translation>Сервер або щось на шляху до нього не дає цьому комп’ютеру під’єднатися.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, HttpForbidden</comment>
        <translation>Спробуйте іншу мережу або зверніться до продавця.</translation>
    </message>
    <message>
        <source>Nothing at this address</source>
        <comment>title, HttpNotFound</comment>
        <translation>За цією адресою нічого немає</translation>
    </message>
    <message>
        <source>A server answered, but it has no login service at this address.</source>
        <comment>explanation, HttpNotFound</comment>
        <translation>Сервер відповів, але служби входу за цією адресою в нього немає.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, HttpNotFound</comment>
        <translation>Перевірте, чи немає оновлення програми, або зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server is out of order</source>
        <comment>title, HttpServerError</comment>
        <translation>Сервер не працює</translation>
    </message>
    <message>
        <source>The server reported a fault of its own; it is not about what you typed.</source>
        <comment>explanation, HttpServerError</comment>
        <translation>Сервер повідомив про власний збій; річ не в тому, що ви ввели.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, HttpServerError</comment>
        <translation>Спробуйте ще раз через кілька хвилин.</translation>
    </message>
    <message>
        <source>The connection was redirected</source>
        <comment>title, HttpRedirected</comment>
        <translation>З’єднання переспрямовано</translation>
    </message>
    <message>
        <source>Something pointed this program to another address, which it does not follow. Public networks do so until you sign in to them.</source>
        <comment>explanation, HttpRedirected</comment>
        <translation>Програму спрямували на іншу адресу, але вона туди не переходить. Так роблять загальнодоступні мережі, доки ви в них не увійшли.</translation>
    </message>
    <message>
        <source>Open any web page to see whether your network asks for something, then try again.</source>
        <comment>advice, HttpRedirected</comment>
        <translation>Відкрийте будь-яку вебсторінку й подивіться, чи не просить мережа щось зробити, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <comment>title, HttpRefused</comment>
        <translation>Сервер відхилив з’єднання</translation>
    </message>
    <message>
        <source>The server, or something before it, did not let this program in.</source>
        <comment>explanation, HttpRefused</comment>
        <translation>Сервер або щось на шляху до нього не пропустило цю програму.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, ask the vendor.</source>
        <comment>advice, HttpRefused</comment>
        <translation>Спробуйте ще раз через кілька хвилин; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <comment>title, TooManyConnections</comment>
        <translation>Забагато з’єднань</translation>
    </message>
    <message>
        <source>The server asks this computer to wait before it connects again.</source>
        <comment>explanation, TooManyConnections</comment>
        <translation>Сервер просить цей комп’ютер зачекати перед новим з’єднанням.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <comment>advice, TooManyConnections</comment>
        <translation>Зачекайте вказаний час і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <comment>title, ProxyUnreachable</comment>
        <translation>Проксі-сервер недоступний</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet was not found, or takes no connections.</source>
        <comment>explanation, ProxyUnreachable</comment>
        <translation>Проксі-сервер для виходу в інтернет не знайдено, або він не приймає з’єднань.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network, then try again.</source>
        <comment>advice, ProxyUnreachable</comment>
        <translation>Перевірте налаштування проксі-сервера й мережу, потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <comment>title, ProxyLoginRequired</comment>
        <translation>Проксі-сервер просить назватися</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet wants a user name and password of its own, and was given none that it accepts.</source>
        <comment>explanation, ProxyLoginRequired</comment>
        <translation>Проксі-сервер для виходу в інтернет вимагає власних імені користувача та пароля, але прийнятних не отримав.</translation>
    </message>
    <message>
        <source>Enter those of the proxy; they are not the ones of this program.</source>
        <comment>advice, ProxyLoginRequired</comment>
        <translation>Введіть ім’я та пароль для проксі-сервера; це не ті дані, з якими ви входите до програми.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through</source>
        <comment>title, ProxyRefused</comment>
        <translation>Проксі-сервер нікого не пропускає</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet did not make a connection to the server.</source>
        <comment>explanation, ProxyRefused</comment>
        <translation>Проксі-сервер для виходу в інтернет не встановив з’єднання із сервером.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, ask whoever runs the proxy.</source>
        <comment>advice, ProxyRefused</comment>
        <translation>Спробуйте ще раз через кілька хвилин; якщо не допоможе, зверніться до того, хто відповідає за проксі-сервер.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <comment>title, ProxyFailed</comment>
        <translation>Проксі-сервер не працює</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet answered nonsense, or broke off.</source>
        <comment>explanation, ProxyFailed</comment>
        <translation>Проксі-сервер для виходу в інтернет відповів незрозуміло або перервав зв’язок.</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <comment>advice, ProxyFailed</comment>
        <translation>Перевірте налаштування проксі-сервера й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No server available</source>
        <comment>title, BalancerNoNodes</comment>
        <translation>Немає доступного сервера</translation>
    </message>
    <message>
        <source>The login service has no server that could be used.</source>
        <comment>explanation, BalancerNoNodes</comment>
        <translation>Служба входу не має сервера, який можна використати.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, BalancerNoNodes</comment>
        <translation>Спробуйте ще раз через кілька хвилин.</translation>
    </message>
    <message>
        <source>All servers are offline</source>
        <comment>title, BalancerAllOffline</comment>
        <translation>Усі сервери не в мережі</translation>
    </message>
    <message>
        <source>None of the servers of the login service is online.</source>
        <comment>explanation, BalancerAllOffline</comment>
        <translation>Жоден із серверів служби входу зараз не в мережі.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, BalancerAllOffline</comment>
        <translation>Спробуйте ще раз через кілька хвилин.</translation>
    </message>
    <message>
        <source>This program is too old</source>
        <comment>title, BalancerVersionUnsupported</comment>
        <translation>Версія програми застаріла</translation>
    </message>
    <message>
        <source>The login service has no server for this version of the program.</source>
        <comment>explanation, BalancerVersionUnsupported</comment>
        <translation>Служба входу не має сервера для цієї версії програми.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, BalancerVersionUnsupported</comment>
        <translation>Перевірте, чи немає оновлення програми.</translation>
    </message>
    <message>
        <source>The login service did not answer</source>
        <comment>title, BalancerUnusable</comment>
        <translation>Служба входу не відповіла</translation>
    </message>
    <message>
        <source>The login service did not say which server to use.</source>
        <comment>explanation, BalancerUnusable</comment>
        <translation>Служба входу не повідомила, до якого сервера під’єднуватися.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, BalancerUnusable</comment>
        <translation>Перевірте з’єднання з інтернетом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The certificate is not valid today</source>
        <comment>title, CertificateExpired</comment>
        <translation>Сертифікат сьогодні нечинний</translation>
    </message>
    <message>
        <source>The certificate of the server is too old or too new, or the clock of this computer is wrong. Nothing was sent.</source>
        <comment>explanation, CertificateExpired</comment>
        <translation>Сертифікат сервера надто старий або надто новий, або ж годинник цього комп’ютера показує неправильний час. Нічого не надіслано.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, ask the vendor.</source>
        <comment>advice, CertificateExpired</comment>
        <translation>Перевірте дату й час на цьому комп’ютері; якщо вони правильні, зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server has another name</source>
        <comment>title, CertificateWrongHost</comment>
        <translation>Сервер має іншу назву</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for another name, so nothing was sent.</source>
        <comment>explanation, CertificateWrongHost</comment>
        <translation>Сертифікат сервера, що відповів, видано на іншу назву, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, CertificateWrongHost</comment>
        <translation>Спробуйте іншу мережу або зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server cannot be trusted</source>
        <comment>title, CertificateUntrusted</comment>
        <translation>Серверу не можна довіряти</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server, so nothing was sent.</source>
        <comment>explanation, CertificateUntrusted</comment>
        <translation>Ніхто з тих, кому довіряє цей комп’ютер, не ручається за сервер, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>Check the date of this computer and try another network, or ask the vendor.</source>
        <comment>advice, CertificateUntrusted</comment>
        <translation>Перевірте дату на цьому комп’ютері та спробуйте іншу мережу або зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed</source>
        <comment>title, CertificateNotPinned</comment>
        <translation>Ключ сервера змінився</translation>
    </message>
    <message>
        <source>The public key of the server is none of those pinned in this program, so nothing was sent.</source>
        <comment>explanation, CertificateNotPinned</comment>
        <translation>Відкритого ключа сервера немає серед закріплених у цій програмі, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>Try another network; if it stays, look for an update or ask the vendor.</source>
        <comment>advice, CertificateNotPinned</comment>
        <translation>Спробуйте іншу мережу; якщо не допоможе, пошукайте оновлення програми або зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server does not encrypt</source>
        <comment>title, TlsNotSpoken</comment>
        <translation>Сервер не шифрує з’єднання</translation>
    </message>
    <message>
        <source>The server answered without encryption where it is needed, so nothing was sent.</source>
        <comment>explanation, TlsNotSpoken</comment>
        <translation>Сервер відповів без шифрування там, де воно потрібне, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, TlsNotSpoken</comment>
        <translation>Спробуйте іншу мережу або зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old</source>
        <comment>title, TlsTooOld</comment>
        <translation>Шифрування сервера застаріло</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer safe, so nothing was sent.</source>
        <comment>explanation, TlsTooOld</comment>
        <translation>Сервер пропонує лише шифрування, яке вже не є безпечним, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>Ask the vendor to update the server.</source>
        <comment>advice, TlsTooOld</comment>
        <translation>Попросіть продавця оновити сервер.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <comment>title, TlsHandshakeFailed</comment>
        <translation>Немає захищеного з’єднання</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made, so nothing was sent.</source>
        <comment>explanation, TlsHandshakeFailed</comment>
        <translation>Не вдалося встановити захищене з’єднання із сервером, тому нічого не надіслано.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, TlsHandshakeFailed</comment>
        <translation>Спробуйте іншу мережу або зверніться до продавця.</translation>
    </message>
    <message>
        <source>No secure connections possible</source>
        <comment>title, TlsUnavailable</comment>
        <translation>Захищені з’єднання неможливі</translation>
    </message>
    <message>
        <source>This computer lacks what secure connections need.</source>
        <comment>explanation, TlsUnavailable</comment>
        <translation>На цьому комп’ютері бракує засобів для захищених з’єднань.</translation>
    </message>
    <message>
        <source>Install OpenSSL, or ask the vendor.</source>
        <comment>advice, TlsUnavailable</comment>
        <translation>Установіть OpenSSL або зверніться до продавця.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <comment>title, ConnectTimeout</comment>
        <translation>Не вдалося вчасно під’єднатися</translation>
    </message>
    <message>
        <source>No connection to the server could be made in time.</source>
        <comment>explanation, ConnectTimeout</comment>
        <translation>Не вдалося вчасно встановити з’єднання із сервером.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectTimeout</comment>
        <translation>Перевірте з’єднання з інтернетом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <comment>title, InitializeTimeout</comment>
        <translation>Сервер не відповідає</translation>
    </message>
    <message>
        <source>The server took the connection and then fell silent.</source>
        <comment>explanation, InitializeTimeout</comment>
        <translation>Сервер прийняв з’єднання, але потім перестав відповідати.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, InitializeTimeout</comment>
        <translation>Спробуйте ще раз через кілька хвилин.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <comment>title, AuthorizeTimeout</comment>
        <translation>Сервер не відповідає</translation>
    </message>
    <message>
        <source>The server did not say in time whether you may come in.</source>
        <comment>explanation, AuthorizeTimeout</comment>
        <translation>Сервер вчасно не повідомив, чи дозволено вам увійти.</translation>
    </message>
    <message>
        <source>Try again; nothing you typed is lost.</source>
        <comment>advice, AuthorizeTimeout</comment>
        <translation>Спробуйте ще раз; усе введене залишилося на місці.</translation>
    </message>
    <message>
        <source>The time is up</source>
        <comment>title, AttemptTimeout</comment>
        <translation>Вхід тривав надто довго</translation>
    </message>
    <message>
        <source>The sign-in did not finish within the time set for it.</source>
        <comment>explanation, AttemptTimeout</comment>
        <translation>Вхід не завершився за відведений на нього час.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <comment>advice, AttemptTimeout</comment>
        <translation>Спробуйте ще раз або відведіть більше часу.</translation>
    </message>
    <message>
        <source>The connection went silent</source>
        <comment>title, ConnectionSilent</comment>
        <translation>Сервер перестав відповідати</translation>
    </message>
    <message>
        <source>The server was connected, but answers no more.</source>
        <comment>explanation, ConnectionSilent</comment>
        <translation>З’єднання із сервером було, але відповідей від нього більше немає.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectionSilent</comment>
        <translation>Перевірте з’єднання з інтернетом і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This is not the right server</source>
        <comment>title, NotWebSocket</comment>
        <translation>Це не той сервер</translation>
    </message>
    <message>
        <source>Something answered that is not the login service.</source>
        <comment>explanation, NotWebSocket</comment>
        <translation>Відповіла не служба входу, а щось інше.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, NotWebSocket</comment>
        <translation>Спробуйте іншу мережу або зверніться до продавця.</translation>
    </message>
    <message>
        <source>Something alters the connection</source>
        <comment>title, UpgradeAltered</comment>
        <translation>Щось утручається в з’єднання</translation>
    </message>
    <message>
        <source>Something before the server, such as a proxy, changed its answer so that it cannot be used.</source>
        <comment>explanation, UpgradeAltered</comment>
        <translation>Щось на шляху до сервера, наприклад проксі-сервер, змінило його відповідь так, що використати її не можна.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, UpgradeAltered</comment>
        <translation>Спробуйте іншу мережу або зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageMalformed</comment>
        <translation>Незрозуміла відповідь сервера</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <comment>explanation, MessageMalformed</comment>
        <translation>Відповідь сервера не вдалося прочитати.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageMalformed</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large</source>
        <comment>title, MessageTooLarge</comment>
        <translation>Завелика відповідь сервера</translation>
    </message>
    <message>
        <source>The server sent more than an answer can hold.</source>
        <comment>explanation, MessageTooLarge</comment>
        <translation>Сервер надіслав більше даних, ніж може бути у відповіді.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageTooLarge</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageBinary</comment>
        <translation>Незрозуміла відповідь сервера</translation>
    </message>
    <message>
        <source>The server sent data that is not an answer.</source>
        <comment>explanation, MessageBinary</comment>
        <translation>Сервер надіслав дані, які не є відповіддю.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageBinary</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageNotUtf8</comment>
        <translation>Незрозуміла відповідь сервера</translation>
    </message>
    <message>
        <source>The server&apos;s answer is damaged text.</source>
        <comment>explanation, MessageNotUtf8</comment>
        <translation>Текст відповіді сервера пошкоджено.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageNotUtf8</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is incomplete</source>
        <comment>title, AnswerMalformed</comment>
        <translation>Неповна відповідь сервера</translation>
    </message>
    <message>
        <source>The server did not say clearly whether it accepted, so nobody was signed in.</source>
        <comment>explanation, AnswerMalformed</comment>
        <translation>Сервер не повідомив чітко, чи дозволено вхід, тому вхід не виконано.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, AnswerMalformed</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server sends too much</source>
        <comment>title, PeerFlooding</comment>
        <translation>Сервер надсилає забагато даних</translation>
    </message>
    <message>
        <source>The server sent data without end and did not listen.</source>
        <comment>explanation, PeerFlooding</comment>
        <translation>Сервер безперервно надсилав дані й не приймав запитів програми.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, PeerFlooding</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>The connection ended unexpectedly</source>
        <comment>title, UnexpectedClose</comment>
        <translation>З’єднання несподівано перервалося</translation>
    </message>
    <message>
        <source>The server ended the connection for a reason outside the rules.</source>
        <comment>explanation, UnexpectedClose</comment>
        <translation>Сервер закрив з’єднання з причини, не передбаченої правилами.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, UnexpectedClose</comment>
        <translation>Спробуйте ще раз; якщо не допоможе, зверніться до продавця.</translation>
    </message>
    <message>
        <source>The server&apos;s reason: %1</source>
        <comment>explanation, unknown close code; %1 is the server&apos;s own text</comment>
        <translation>Причина, яку назвав сервер: %1</translation>
    </message>
</context>
</TS>
