<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>BlazeAuth::AboutPage</name>
    <message>
        <source>About</source>
        <extracomment>Title of the page: about this program
----------
Name of the text for screen readers</extracomment>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Signs in with blazeauth-qt %1, the login window for Blazeauth.</source>
        <extracomment>%1 is the version, such as 1.0.0</extracomment>
        <translation>Logowanie obsługuje blazeauth-qt %1, okno logowania do Blazeauth.</translation>
    </message>
    <message>
        <source>blazeauth-qt is free software under the MIT license.</source>
        <extracomment>MIT is the name of a license</extracomment>
        <translation>blazeauth-qt to wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>It uses Qt %1 under the GNU LGPL, version 3.</source>
        <extracomment>%1 is a version, such as 6.4.2; LGPL is the name of a license</extracomment>
        <translation>Korzysta z Qt %1 na licencji GNU LGPL w wersji 3.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::AccountPage</name>
    <message>
        <source>E-mail or login</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>E-mail lub login</translation>
    </message>
    <message>
        <source>&amp;E-mail or login</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;E-mail lub login</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>I also have a license &amp;key</source>
        <extracomment>Button below the password: shows a field for a license key, whose label has the same letter after its &amp;</extracomment>
        <translation>Mam też &amp;klucz licencyjny</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::AppHeader</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window before the server has told the name of the application</extracomment>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>With a license key or an account</source>
        <extracomment>Below the title, before the server has told the version of the application</extracomment>
        <translation>Kluczem licencyjnym lub kontem</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Below the name of the application; %1 is whatever the vendor calls it, such as 1.0.0</extracomment>
        <translation>Wersja %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Check</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>In a terminal, one line; %1 is a license key or a login, masked</extracomment>
        <translation>Zalogowano jako %1.</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <extracomment>In a terminal, one line: the connection came back</extracomment>
        <translation>Zalogowano ponownie.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <extracomment>In a terminal, one line</extracomment>
        <translation>Program jest zamykany.</translation>
    </message>
    <message>
        <source>The program is ended now.</source>
        <extracomment>In a terminal, one line, after it was asked to close</extracomment>
        <translation>Program zostanie teraz zakończony.</translation>
    </message>
    <message>
        <source>%1 The program will be closed in %2 s; save your work.</source>
        <extracomment>In a terminal, one line; %1 says what happened, %2 is a number of seconds</extracomment>
        <translation>%1 Program zostanie zamknięty za %2 s; zapisz swoją pracę.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::CommandLine</name>
    <message>
        <source>The limit on the whole attempt in seconds, by default 30.</source>
        <extracomment>Help on --timeout.</extracomment>
        <translation>Limit czasu całej próby w sekundach, domyślnie 30.</translation>
    </message>
    <message>
        <source>Write JSON Lines to standard output.</source>
        <extracomment>Help on --json.</extracomment>
        <translation>Wypisuje JSON Lines na standardowe wyjście.</translation>
    </message>
    <message>
        <source>Stay connected after the sign-in and report until the session ends.</source>
        <extracomment>Help on --watch.</extracomment>
        <translation>Po zalogowaniu utrzymuje połączenie i informuje o zdarzeniach do końca sesji.</translation>
    </message>
    <message>
        <source>license, account or probe; see below.</source>
        <extracomment>Help on the command of the command line.</extracomment>
        <translation>license, account lub probe; patrz niżej.</translation>
    </message>
    <message>
        <source>no command; give license, account or probe, or see --help</source>
        <extracomment>The command line lacks what to do.</extracomment>
        <translation>brak polecenia; podaj license, account lub probe albo zobacz --help</translation>
    </message>
    <message>
        <source>unknown command; give license, account or probe, or see --help</source>
        <extracomment>The command itself is not shown.</extracomment>
        <translation>nieznane polecenie; podaj license, account lub probe albo zobacz --help</translation>
    </message>
    <message>
        <source>too many arguments; probe takes none</source>
        <extracomment>Probe is a command.</extracomment>
        <translation>za dużo argumentów; probe nie przyjmuje żadnych</translation>
    </message>
    <message>
        <source>too many arguments; account takes only LOGIN, and the password comes from standard input or BLAZEAUTH_PASSWORD</source>
        <extracomment>Account is a command, LOGIN its argument.</extracomment>
        <translation>za dużo argumentów; account przyjmuje tylko LOGIN, a hasło pochodzi ze standardowego wejścia lub z BLAZEAUTH_PASSWORD</translation>
    </message>
    <message>
        <source>too many arguments; license takes only KEY</source>
        <extracomment>License is a command, KEY its argument.</extracomment>
        <translation>za dużo argumentów; license przyjmuje tylko KEY</translation>
    </message>
    <message>
        <source>Signs in at a Blazeauth server and says what came of it.</source>
        <extracomment>What the program is, in --help.</extracomment>
        <translation>Loguje się na serwerze Blazeauth i podaje wynik.</translation>
    </message>
    <message>
        <source>--timeout: not a number above 0; give seconds, such as 30 or 2.5</source>
        <extracomment>--timeout is an option.</extracomment>
        <translation>--timeout: to nie jest liczba większa od 0; podaj sekundy, na przykład 30 lub 2.5</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::CommentView</name>
    <message>
        <source>Comment: %1</source>
        <extracomment>Read by screen readers; %1 is the vendor&apos;s comment on the license or account</extracomment>
        <translation>Komentarz: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ConnectionIndicator</name>
    <message>
        <source>Connection: connecting</source>
        <extracomment>Connection indicator</extracomment>
        <translation>Połączenie: nawiązywanie</translation>
    </message>
    <message>
        <source>Connection: ready</source>
        <extracomment>Connection indicator: the server can be asked</extracomment>
        <translation>Połączenie: gotowe</translation>
    </message>
    <message>
        <source>Connection: asleep</source>
        <extracomment>Connection indicator: closed because nobody was there, wakes by itself</extracomment>
        <translation>Połączenie: uśpione</translation>
    </message>
    <message>
        <source>Connection: waiting</source>
        <extracomment>Connection indicator: the server asked to stay away for a while</extracomment>
        <translation>Połączenie: oczekiwanie</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <extracomment>Connection indicator: there is none</extracomment>
        <translation>Połączenie: brak</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Details</name>
    <message>
        <source>Signed in as: %1</source>
        <extracomment>In the details that can be copied; %1 is a login or a masked license key</extracomment>
        <translation>Zalogowano jako: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>In the details that can be copied; %1 is a date with time</extracomment>
        <translation>Wygasa: %1</translation>
    </message>
    <message>
        <source>Levels:</source>
        <extracomment>In the details that can be copied, above what the license or account entitles to</extracomment>
        <translation>Poziomy:</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>In the details that can be copied, above the vendor&apos;s note on the license or account</extracomment>
        <translation>Komentarz:</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>In the details that can be copied; %1 is such as 203.0.113.10</extracomment>
        <translation>Adres IP: %1</translation>
    </message>
    <message>
        <source>License required: yes</source>
        <extracomment>In the details that can be copied: whether the account needs an active license</extracomment>
        <translation>Licencja wymagana: tak</translation>
    </message>
    <message>
        <source>License required: no</source>
        <translation>Licencja wymagana: nie</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of the page
----------
Name of the text for screen readers</extracomment>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>For the vendor, when something does not work. It is in English because the vendor reads it, and holds no license key, login or password. Copy puts exactly this on the clipboard.</source>
        <extracomment>Below the title</extracomment>
        <translation>To informacje dla sprzedawcy na wypadek, gdyby coś nie działało. Są po angielsku, bo czyta je sprzedawca, i nie zawierają klucza licencyjnego, loginu ani hasła. Przycisk „Kopiuj” umieszcza w schowku dokładnie ten tekst.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the diagnostics on the clipboard</extracomment>
        <translation>&amp;Kopiuj</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::EndNotice</name>
    <message>
        <source>%1 is being closed.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Trwa zamykanie programu %1.</translation>
    </message>
    <message>
        <source>%1 will be closed in %2. Save your work, or sign in again.</source>
        <extracomment>%1 is the name of a program, %2 minutes and seconds such as 0:30</extracomment>
        <translation>Program %1 zostanie zamknięty za %2. Zapisz swoją pracę lub zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>%1 is still open. Sign in again, or close this window.</source>
        <extracomment>%1 is the name of a program that was started by signing in</extracomment>
        <translation>Program %1 jest nadal otwarty. Zaloguj się ponownie lub zamknij to okno.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ExtraLicense</name>
    <message>
        <source>License key (optional)</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Klucz licencyjny (opcjonalnie)</translation>
    </message>
    <message>
        <source>License &amp;key (optional)</source>
        <extracomment>Label of the field below the password; the letter after &amp; is that of the button that shows the field</extracomment>
        <translation>&amp;Klucz licencyjny (opcjonalnie)</translation>
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
        <translation>Polecenia:
  license [KEY]    logowanie za pomocą klucza licencyjnego
  account [LOGIN]  logowanie za pomocą konta
  probe            tylko inicjalizacja: sprawdzenie, czy serwer zna aplikację
</translation>
    </message>
    <message>
        <source>Input:
  A KEY, LOGIN or password left out is read as one line from standard input, in that order.
  A password is never an argument; BLAZEAUTH_PASSWORD sets it, too.
</source>
        <translation>Dane wejściowe:
  Pominięte KEY, LOGIN i hasło są czytane ze standardowego wejścia
  w tej kolejności, każde z osobnego wiersza.
  Hasła nigdy nie podaje się jako argumentu; można je też ustawić
  w BLAZEAUTH_PASSWORD.
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
        <translation>Ustawienia; obowiązuje pierwsze podane:
  1. opcje opisane powyżej
  2. BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY, BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE,
     BLAZEAUTH_PINS
  3. server, api-key, client-id, ca-file, pins i proxy, jako wiersze KEY=VALUE
     w pliku
     %1
  4. dla serwera proxy: https_proxy, all_proxy i no_proxy
  Login i hasło serwera proxy, jeśli ich wymaga: BLAZEAUTH_PROXY_USER,
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
        <translation>Kody wyjścia:
  0  zalogowano (probe: zainicjowano)
  1  serwer odmówił
  2  błędne wywołanie lub konfiguracja; nic nie wysłano
  3  serwer zamknął połączenie
  4  awaria sieci
  5  błąd TLS: serwerowi nie można ufać
  6  przekroczono limit czasu
  7  błąd protokołu: odpowiedź była niezrozumiała
</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::HumanReporter</name>
    <message>
        <source>levels: %1</source>
        <extracomment>%1 is a list such as tier=pro.</extracomment>
        <translation>poziomy: %1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <extracomment>%1 is a comment of the vendor.</extracomment>
        <translation>komentarz: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>%1 is a date and time, such as 2026-01-31T12:00:00Z.</extracomment>
        <translation>wygasa: %1</translation>
    </message>
    <message>
        <source>the clock of this computer may be wrong</source>
        <extracomment>The server&apos;s time of expiry is over already, by this computer&apos;s clock.</extracomment>
        <translation>zegar tego komputera może wskazywać zły czas</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is the address of the server.</extracomment>
        <translation>Łączenie z %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>The connection to the server is up.</extracomment>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Initialized: %1 %2</source>
        <extracomment>%1 is the name of an application, %2 its version.</extracomment>
        <translation>Zainicjowano: %1 %2</translation>
    </message>
    <message>
        <source>Authorizing</source>
        <extracomment>The license key or account has been sent, and the answer is awaited.</extracomment>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>%1 is the address that the server has stored.</extracomment>
        <translation>Adres IP: %1</translation>
    </message>
    <message>
        <source>a license is required</source>
        <extracomment>Whether the account needs a license.</extracomment>
        <translation>licencja jest wymagana</translation>
    </message>
    <message>
        <source>no license is required</source>
        <translation>licencja nie jest wymagana</translation>
    </message>
    <message>
        <source>Authorized: %1</source>
        <extracomment>%1 is the masked license key or the login.</extracomment>
        <translation>Zalogowano: %1</translation>
    </message>
    <message>
        <source>Rejected: %1 (%2)</source>
        <extracomment>%1 says in a few words why, %2 is the name and number of the reason.</extracomment>
        <translation>Odmowa: %1 (%2)</translation>
    </message>
    <message>
        <source>Closed: %1 (%2)</source>
        <extracomment>The server closed the connection; %1 says in a few words why, %2 is the number of the reason.</extracomment>
        <translation>Połączenie zamknięte: %1 (%2)</translation>
    </message>
    <message>
        <source>try again in %1 s</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>spróbuj ponownie za %1 s</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 says in a few words what went wrong.</extracomment>
        <translation>Niepowodzenie: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The time of the license or account is over.</extracomment>
        <translation>Okres ważności minął</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::KeepBox</name>
    <message>
        <source>Keep &amp;me signed in</source>
        <extracomment>Check box below the fields; &amp; is before the letter that presses it with Alt</extracomment>
        <translation>&amp;Nie wylogowuj mnie</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Kept</name>
    <message>
        <source>This version of the program cannot keep you signed in.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, which is greyed</extracomment>
        <translation>Ta wersja programu nie potrafi zapamiętać logowania.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nothing can be kept.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, which is greyed</extracomment>
        <translation>Ten komputer nie ma magazynu haseł, więc nie można niczego zapamiętać.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked; unlock it and try again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;; a keychain is where the system keeps passwords</extracomment>
        <translation>Magazyn haseł tego komputera jest zablokowany; odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened; allow it and try again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Magazyn haseł tego komputera nie został otwarty; zezwól na dostęp i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer; try again later.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Magazyn haseł tego komputera nie odpowiada; spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer; perhaps it asks for its password.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Oczekiwanie na magazyn haseł tego komputera; być może prosi o swoje hasło.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not keep this sign-in.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, and in the status panel</extracomment>
        <translation>Magazyn haseł tego komputera nie zapisał danych logowania.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain; it is removed at the next start.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, after Sign out</extracomment>
        <translation>Dane logowania są jeszcze w magazynie haseł; zostaną usunięte przy następnym uruchomieniu.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work; start this program again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Magazyn haseł tego komputera nie działa; uruchom ten program ponownie.</translation>
    </message>
    <message>
        <source>Stored in the keychain of this computer and nowhere else.</source>
        <extracomment>Below &quot;Keep me signed in&quot;; a keychain is where the system keeps passwords</extracomment>
        <translation>Przechowywane w magazynie haseł tego komputera i nigdzie indziej.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::KeptCheck</name>
    <message>
        <source>Nobody is kept signed in; start without --check to sign in.</source>
        <extracomment>In a terminal, one line. Leave --check as it is.</extracomment>
        <translation>Brak zapamiętanego logowania; aby się zalogować, uruchom bez --check.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LaunchPage</name>
    <message>
        <source>Starting %1</source>
        <extracomment>Title of the page; %1 is the name of a program</extracomment>
        <translation>Uruchamianie programu %1</translation>
    </message>
    <message>
        <source>You are signed in. This window closes as soon as the program runs.</source>
        <extracomment>Below &quot;Starting …&quot;</extracomment>
        <translation>Zalogowano. To okno zamknie się, gdy program zacznie działać.</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <extracomment>Title of the page; %1 is the name of a program</extracomment>
        <translation>Nie udało się uruchomić programu %1</translation>
    </message>
    <message>
        <source>The program is being started</source>
        <extracomment>Name of the bar, for screen readers</extracomment>
        <translation>Trwa uruchamianie programu</translation>
    </message>
    <message>
        <source>What the program said</source>
        <extracomment>Name of a text for screen readers: what a program said before it ended</extracomment>
        <translation>Komunikaty programu</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: starts the program once more</extracomment>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <extracomment>Button: puts what happened on the clipboard, for whoever made the program</extracomment>
        <translation>Kopiuj &amp;raport</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>Said to those who cannot see the window, after the button</extracomment>
        <translation>Skopiowano raport</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Launcher</name>
    <message>
        <source>There is no display to show a window on; use --check, or start it on a desktop.</source>
        <extracomment>In a terminal, one line. Leave --check as it is.</extracomment>
        <translation>Nie ma ekranu, na którym można pokazać okno; użyj --check lub uruchom w środowisku graficznym.</translation>
    </message>
    <message>
        <source>%1 runs already; close it before you start it again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Program %1 już działa; zamknij go przed ponownym uruchomieniem.</translation>
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
        <translation>Program dowiaduje się, kto się zalogował, z BLAZEAUTH_IDENTITY (zamaskowane),
BLAZEAUTH_LEVELS (JSON) i BLAZEAUTH_EXPIRES_AT. Serwer, klucz aplikacji, certyfikaty
i przypięte klucze ustawia się w FILE i nigdzie indziej.
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
        <translation>Kody wyjścia:
  0    zalogowano, gdy nie było nic do uruchomienia
  1    nie zalogowano lub wcześniej zamknięto okno
  2    błędne wywołanie lub konfiguracja
  3    serwer zamknął połączenie
  4    awaria sieci
  5    błąd TLS: serwerowi nie można ufać
  6    przekroczono limit czasu
  7    błąd protokołu: odpowiedź była niezrozumiała
  124  program zakończono, bo zakończyła się sesja
  125  inny blazeauth-launcher uruchomił ten sam program
  126  programu nie można uruchomić
  127  nie znaleziono programu
W innych przypadkach kod programu lub 128 plus numer sygnału, który go zakończył.
</translation>
    </message>
    <message>
        <source>Signs in at a Blazeauth server, in a window where that is needed, and runs a program.</source>
        <extracomment>What the program is, in --help</extracomment>
        <translation>Loguje się na serwerze Blazeauth, w razie potrzeby w oknie, i uruchamia program.</translation>
    </message>
    <message>
        <source>What a vendor has set up, see docs/launcher.md.</source>
        <extracomment>Help on --config</extracomment>
        <translation>Ustawienia od sprzedawcy; patrz docs/launcher.md.</translation>
    </message>
    <message>
        <source>Never show a window: sign in with what is kept, and tell by the exit code.</source>
        <extracomment>Help on --check</extracomment>
        <translation>Nigdy nie pokazuje okna: loguje się za pomocą zapamiętanych danych i podaje wynik w kodzie wyjścia.</translation>
    </message>
    <message>
        <source>What to run; it may be left out with --check.</source>
        <extracomment>Help on PROGRAM</extracomment>
        <translation>Program do uruchomienia; z --check można go pominąć.</translation>
    </message>
    <message>
        <source>give --config FILE, once; see --help</source>
        <translation>podaj --config FILE dokładnie raz; zobacz --help</translation>
    </message>
    <message>
        <source>no program to start; name one after --, or see --help</source>
        <translation>brak programu do uruchomienia; podaj go po -- albo zobacz --help</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LevelsView</name>
    <message>
        <source>Levels: %1</source>
        <extracomment>Read by screen readers; %1 is a list such as &quot;tier pro, seats 5&quot;</extracomment>
        <translation>Poziomy: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LicenseNote</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Below the license field, where the key is nearly too long; %1 characters of at most %2</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>The key was read from the file.</source>
        <extracomment>Below the license field, after a text file was dropped or pasted there</extracomment>
        <translation>Klucz odczytano z pliku.</translation>
    </message>
    <message>
        <source>Removed the words around the key.</source>
        <extracomment>Below the license field, after a key was pasted together with words</extracomment>
        <translation>Usunięto słowa wokół klucza.</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>spacje</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>podziały wierszy</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>In a list of what was removed from a license key: such as zero-width spaces</extracomment>
        <translation>niewidoczne znaki</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>cudzysłowy</translation>
    </message>
    <message>
        <source>Removed what is not part of the key.</source>
        <extracomment>Below the license field, after a key was pasted with quotation marks, spaces and the like</extracomment>
        <translation>Usunięto to, co nie należy do klucza.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>Below the license field, after a key was pasted; %1 is a list, such as: spaces, line breaks</extracomment>
        <translation>Usunięto: %1.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <extracomment>Below the license field, after several files were dropped there</extracomment>
        <translation>Można odczytać tylko jeden plik naraz.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message>
        <source>This file is too large to be a license.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Ten plik jest za duży jak na licencję.</translation>
    </message>
    <message>
        <source>This file is not a text file.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>To nie jest plik tekstowy.</translation>
    </message>
    <message>
        <source>This file holds more than one license key.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Ten plik zawiera więcej niż jeden klucz licencyjny.</translation>
    </message>
    <message>
        <source>There is no license key in this file.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>W tym pliku nie ma klucza licencyjnego.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LicensePage</name>
    <message>
        <source>License key</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Klucz licencyjny</translation>
    </message>
    <message>
        <source>License &amp;key</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Klucz licencyjny</translation>
    </message>
    <message>
        <source>Paste the key you were given, or drop a text file with it here.</source>
        <extracomment>Below the license field</extracomment>
        <translation>Wklej otrzymany klucz lub przeciągnij tutaj plik tekstowy, który go zawiera.</translation>
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
        <translation>Loguje się na serwerze Blazeauth w osobnym oknie.
Każdą opcję można też ustawić w środowisku (BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY,
BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE, BLAZEAUTH_PINS) lub jako wiersz
w rodzaju api-key=KEY w pliku
%1
Kod wyjścia to 0 po wybraniu „Kontynuuj”, 1, gdy okno zamknięto wcześniej,
i 2, gdy coś jest źle skonfigurowane.</translation>
    </message>
    <message>
        <source>an argument is no option; see --help</source>
        <extracomment>The argument itself is not shown</extracomment>
        <translation>argument nie jest opcją; zobacz --help</translation>
    </message>
    <message>
        <source>There is no display to show a window on; use blazeauth-cli, or start it on a desktop.</source>
        <extracomment>In a terminal, one line. Leave blazeauth-cli as it is.</extracomment>
        <translation>Nie ma ekranu, na którym można pokazać okno; użyj blazeauth-cli lub uruchom w środowisku graficznym.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginFooter</name>
    <message>
        <source>Local test server</source>
        <extracomment>In the footer, whenever the server is this computer itself</extracomment>
        <translation>Lokalny serwer testowy</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginMenu</name>
    <message>
        <source>Device ID copied</source>
        <extracomment>In place of the connection, after the entry of the menu</extracomment>
        <translation>Skopiowano identyfikator urządzenia</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>In place of the connection, when what the vendor needs to help is on the clipboard</extracomment>
        <translation>Skopiowano raport</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginWidget</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Logowanie: %1</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <extracomment>On the button while the server has asked to wait; %1 is minutes and seconds, such as 0:37</extracomment>
        <translation>Ponów za %1</translation>
    </message>
    <message>
        <source>Details copied</source>
        <extracomment>In place of the connection, after the button in the status panel</extracomment>
        <translation>Skopiowano szczegóły</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ManualProxyForm</name>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>Wpisz nazwę lub adres serwera proxy.</translation>
    </message>
    <message>
        <source>Leave out the login: it is asked for when the proxy wants it.</source>
        <extracomment>Below the fields of the proxy, where somebody has typed user:password@host</extracomment>
        <translation>Pomiń login i hasło: program zapyta o nie, gdy serwer proxy będzie ich wymagał.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>Wpisz port od 1 do 65535.</translation>
    </message>
    <message>
        <source>This is no name and no address. Check it for mistakes.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>To nie jest nazwa ani adres. Sprawdź, czy nie ma pomyłki.</translation>
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
        <translation>Adr&amp;es proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Adres proxy</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Port</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MenuButton</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of the button with three dots, for screen readers and as a tooltip</extracomment>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MenuPage</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves a page of the menu</extracomment>
        <translation>&amp;Wstecz</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Message</name>
    <message>
        <source>Your time is over</source>
        <extracomment>Title of the message when the time of a license or account runs out while signed in</extracomment>
        <translation>Okres ważności minął</translation>
    </message>
    <message>
        <source>The time of this license or account has run out.</source>
        <extracomment>Explanation of the message when the time runs out</extracomment>
        <translation>Okres ważności tej licencji lub tego konta dobiegł końca.</translation>
    </message>
    <message>
        <source>Renew it with the vendor, then sign in again.</source>
        <extracomment>Advice of the message when the time runs out</extracomment>
        <translation>Przedłuż go u sprzedawcy, a następnie zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <extracomment>Title of the message after signing out</extracomment>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting</source>
        <extracomment>Title of a message in the status panel</extracomment>
        <translation>Utracono połączenie, trwa ponowne łączenie</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <extracomment>Title of the message when the connection is up again after its loss was told</extracomment>
        <translation>Przywrócono połączenie</translation>
    </message>
    <message>
        <source>You can sign in now.</source>
        <extracomment>Advice of the message when the connection is up again</extracomment>
        <translation>Można się teraz zalogować.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <extracomment>Title of the message when a wait goes on that began before the window was opened</extracomment>
        <translation>Poczekaj chwilę</translation>
    </message>
    <message>
        <source>The server has asked this program to stay away for a while.</source>
        <extracomment>Explanation of that message</extracomment>
        <translation>Serwer poprosił, aby program przez pewien czas się z nim nie łączył.</translation>
    </message>
    <message>
        <source>You can sign in as soon as the time on the button is over.</source>
        <extracomment>Advice of that message</extracomment>
        <translation>Logowanie będzie możliwe, gdy skończy się odliczanie na przycisku.</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <extracomment>Title of the message when the time is over that the server had asked to wait</extracomment>
        <translation>Czas oczekiwania minął</translation>
    </message>
    <message>
        <source>You can sign in again.</source>
        <extracomment>Advice of the message when the wait is over</extracomment>
        <translation>Można się znów zalogować.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MessageArea</name>
    <message>
        <source>&amp;Retry now</source>
        <extracomment>Button in the message: tries again what has failed</extracomment>
        <translation>&amp;Ponów teraz</translation>
    </message>
    <message>
        <source>Edit license key</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>Zmień klucz</translation>
    </message>
    <message>
        <source>Edit login</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>Popraw login</translation>
    </message>
    <message>
        <source>Edit password</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>Popraw hasło</translation>
    </message>
    <message>
        <source>Ente&amp;r proxy login</source>
        <extracomment>Button in the message: shows the fields for the login of the proxy</extracomment>
        <translation>Podaj login do p&amp;roxy</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Button in the message: shows the page on which a proxy is chosen</extracomment>
        <translation>Ustawienia proxy</translation>
    </message>
    <message>
        <source>Copy device ID</source>
        <extracomment>Button in the message: the vendor needs it to help</extracomment>
        <translation>Kopiuj identyfikator urządzenia</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>Button in the message: copies what the vendor needs to help, without any secret</extracomment>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button in the message: opens the vendor&apos;s page</extracomment>
        <translation>Uzyskaj pomoc</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button in the message: ends the program</extracomment>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Messages</name>
    <message>
        <source>Wait 1 second.</source>
        <extracomment>Added to the message that the server wants to be left alone</extracomment>
        <translation>Poczekaj 1 sekundę.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <comment>never 1</comment>
        <translation>
            <numerusform>Poczekaj %n sekundę.</numerusform>
            <numerusform>Poczekaj %n sekundy.</numerusform>
            <numerusform>Poczekaj %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set BLAZEAUTH_PROXY_USER and BLAZEAUTH_PROXY_PASSWORD.</source>
        <extracomment>Added to the message that a proxy wants a login</extracomment>
        <translation>Ustaw BLAZEAUTH_PROXY_USER i BLAZEAUTH_PROXY_PASSWORD.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::PasswordEdit</name>
    <message>
        <source>Show password</source>
        <extracomment>Button at the end of the password field; on: the password can be read</extracomment>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>Below the password field while it is typed in</extracomment>
        <translation>Caps Lock jest włączony</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Program</name>
    <message>
        <source>License key: </source>
        <extracomment>Asks for the license key on a terminal; ends in a space.</extracomment>
        <translation>Klucz licencyjny: </translation>
    </message>
    <message>
        <source>E-mail or login: </source>
        <extracomment>Asks for the login on a terminal; ends in a space.</extracomment>
        <translation>E-mail lub login: </translation>
    </message>
    <message>
        <source>Password: </source>
        <extracomment>Asks for the password on a terminal; ends in a space.</extracomment>
        <translation>Hasło: </translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Progress</name>
    <message>
        <source>Signing in, in %1</source>
        <extracomment>Progress: the server takes only so many requests a minute; %1 is minutes and seconds</extracomment>
        <translation>Logowanie za %1</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <extracomment>Progress: what was kept of the last sign-in is being read; a keychain is where the system keeps passwords</extracomment>
        <translation>Odczytywanie magazynu haseł</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>Progress: the user has asked for the connection, without signing in</extracomment>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Connecting, then signing in</source>
        <extracomment>Progress: Sign in was pressed before the connection was up</extracomment>
        <translation>Łączenie, a potem logowanie</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <extracomment>Progress</extracomment>
        <translation>Sprawdzanie konta</translation>
    </message>
    <message>
        <source>Checking the license</source>
        <extracomment>Progress</extracomment>
        <translation>Sprawdzanie licencji</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProgressView</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar for screen readers</extracomment>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: gives up the sign-in that is under way</extracomment>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyLoginPage</name>
    <message>
        <source>The proxy did not accept this user and password</source>
        <extracomment>On the field of the password</extracomment>
        <translation>Serwer proxy nie zaakceptował tej nazwy użytkownika i hasła</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <extracomment>Name of the page for screen readers, where it is scrolled</extracomment>
        <translation>Logowanie do serwera proxy</translation>
    </message>
    <message>
        <source>The proxy of your network asks who you are</source>
        <extracomment>Title of the page</extracomment>
        <translation>Serwer proxy tej sieci wymaga zalogowania</translation>
    </message>
    <message>
        <source>Your network&apos;s administrator knows this login. It is not the login of your account, and it is forgotten when the program ends.</source>
        <extracomment>Below the title</extracomment>
        <translation>Te dane zna administrator sieci. Nie są to dane konta w tym programie i nie są przechowywane po jego zamknięciu.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Użytkownik proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Użytkownik proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Hasło proxy</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Hasło proxy</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects with the login of the proxy</extracomment>
        <translation>Połą&amp;cz</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: back without a login for the proxy</extracomment>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <extracomment>On the field when it is empty</extracomment>
        <translation>Wpisz nazwę użytkownika</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyPage</name>
    <message>
        <source>Proxy</source>
        <extracomment>Title of the page</extracomment>
        <translation>Serwer proxy</translation>
    </message>
    <message>
        <source>A proxy leads from your network to the internet. Most people need no change here.</source>
        <extracomment>Below the title</extracomment>
        <translation>Serwer proxy łączy sieć z internetem. Zwykle nie trzeba tu niczego zmieniać.</translation>
    </message>
    <message>
        <source>The configuration of this program says that no proxy is used. It cannot be changed here.</source>
        <extracomment>Below the title, where nothing can be chosen</extracomment>
        <translation>Zgodnie z konfiguracją tego programu serwer proxy nie jest używany. Nie można tego tutaj zmienić.</translation>
    </message>
    <message>
        <source>The configuration of this program names the proxy: %1. It cannot be changed here.</source>
        <extracomment>Below the title, where nothing can be chosen; %1 is the name of a proxy with its port</extracomment>
        <translation>Serwer proxy podany w konfiguracji tego programu: %1. Nie można go tutaj zmienić.</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <extracomment>Which proxy to use; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <extracomment>Which proxy to use; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Bez serwera proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <extracomment>Which proxy to use: one that is typed here; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Ten serwer proxy:</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <extracomment>Button: tries to reach the server by the proxy that is chosen</extracomment>
        <translation>S&amp;prawdź</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: gives up the test of the proxy</extracomment>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Button: keeps the choice of the proxy</extracomment>
        <translation>&amp;Zapisz</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyTestView</name>
    <message>
        <source>Looking for the proxy</source>
        <extracomment>Step of the test of the proxy, under way</extracomment>
        <translation>Szukanie serwera proxy</translation>
    </message>
    <message>
        <source>No proxy is on the way</source>
        <extracomment>Step of the test of the proxy, done</extracomment>
        <translation>Połączenie bez serwera proxy</translation>
    </message>
    <message>
        <source>The proxy is %1</source>
        <extracomment>Step of the test of the proxy, done; %1 is such as http://proxy.example:3128</extracomment>
        <translation>Serwer proxy: %1</translation>
    </message>
    <message>
        <source>The proxy was reached</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>Połączono z serwerem proxy</translation>
    </message>
    <message>
        <source>Reaching the proxy</source>
        <translation>Łączenie z serwerem proxy</translation>
    </message>
    <message>
        <source>The server was reached</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>Połączono z serwerem</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Łączenie z serwerem</translation>
    </message>
    <message>
        <source>The server answered</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>Serwer odpowiedział</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer</source>
        <translation>Oczekiwanie na odpowiedź serwera</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A step of a test and when it was over; %1 is such as &quot;The proxy was reached&quot;, %2 a number, s is for seconds</extracomment>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>This works.</source>
        <extracomment>Below the steps of the test of the proxy</extracomment>
        <translation>Wszystko działa.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::SettingOptions</name>
    <message>
        <source>The application&apos;s key, 21 characters.</source>
        <extracomment>Help on --api-key</extracomment>
        <translation>Klucz aplikacji, 21 znaków.</translation>
    </message>
    <message>
        <source>The id of this device, 4-64 characters; by default made from the machine.</source>
        <extracomment>Help on --client-id</extracomment>
        <translation>Identyfikator tego urządzenia, 4–64 znaki; domyślnie tworzony na podstawie komputera.</translation>
    </message>
    <message>
        <source>Trust the certificates in this file instead of the system&apos;s.</source>
        <extracomment>Help on --ca-file</extracomment>
        <translation>Ufa certyfikatom z tego pliku zamiast systemowym.</translation>
    </message>
    <message>
        <source>Public keys of which the server must have one: sha256/BASE64, separated by commas.</source>
        <extracomment>Help on --pins</extracomment>
        <translation>Klucze publiczne, z których jeden musi mieć serwer: sha256/BASE64, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <extracomment>Help on --proxy</extracomment>
        <translation>http://HOST:PORT, socks5://HOST:PORT lub none.</translation>
    </message>
    <message>
        <source>A ws(s):// URL, or the https:// URL of a balancer.</source>
        <extracomment>Help on --server</extracomment>
        <translation>Adres URL ws(s):// lub adres URL https:// serwera równoważącego obciążenie.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Help on --help</extracomment>
        <translation>Wyświetla tę pomoc.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Help on --version</extracomment>
        <translation>Wyświetla wersję.</translation>
    </message>
    <message>
        <source>%1 needs a value; see --help</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>%1 wymaga wartości; zobacz --help</translation>
    </message>
    <message>
        <source>%1 takes no value; see --help</source>
        <extracomment>%1 is the name of an option, such as --json</extracomment>
        <translation>%1 nie przyjmuje wartości; zobacz --help</translation>
    </message>
    <message>
        <source>unknown option --%1; see --help</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>nieznana opcja --%1; zobacz --help</translation>
    </message>
    <message>
        <source>an argument that begins with - is no option; see --help</source>
        <extracomment>The option itself is not shown</extracomment>
        <translation>argument zaczynający się od - nie jest opcją; zobacz --help</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::SignInForm</name>
    <message>
        <source>Sign &amp;in</source>
        <extracomment>Button: signs in with what is typed</extracomment>
        <translation>&amp;Zaloguj się</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <extracomment>Name of the form for screen readers, where it is scrolled</extracomment>
        <translation>Formularz logowania</translation>
    </message>
    <message>
        <source>&amp;License key</source>
        <extracomment>Tab; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>Klucz &amp;licencyjny</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>Tab: sign in with a login and a password; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>K&amp;onto</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::StartFailure</name>
    <message>
        <source>%1 was not found; install it, or correct its name.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Nie znaleziono %1; zainstaluj program lub popraw jego nazwę.</translation>
    </message>
    <message>
        <source>%1 may not be run; it is no program, or needs the permission to be run.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Nie można uruchomić %1; to nie jest program lub brakuje uprawnienia do uruchamiania.</translation>
    </message>
    <message>
        <source>%1 cannot be run on this computer (%2); install it anew.</source>
        <extracomment>%1 is the name of a program, %2 a reason in the words of the system</extracomment>
        <translation>Nie można uruchomić %1 na tym komputerze (%2); zainstaluj program ponownie.</translation>
    </message>
    <message>
        <source>%1 ended at once, with exit code %2.</source>
        <extracomment>%1 is the name of a program, %2 a number</extracomment>
        <translation>Program %1 od razu zakończył działanie z kodem wyjścia %2.</translation>
    </message>
    <message>
        <source>%1 was ended at once, by signal %2.</source>
        <extracomment>%1 is the name of a program, %2 a number; a signal is how the system ends programs</extracomment>
        <translation>Program %1 został od razu zakończony sygnałem %2.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::StatusPanel</name>
    <message>
        <source>Details</source>
        <extracomment>Name of the values in the status panel for screen readers, where they are scrolled</extracomment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <extracomment>Caption in the status panel, above a login or a masked license key</extracomment>
        <translation>Zalogowano jako</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Caption in the status panel</extracomment>
        <translation>Pozostały czas</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>Caption in the status panel: what the license or account entitles to</extracomment>
        <translation>Poziomy</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Caption in the status panel: the vendor&apos;s note on the license or account</extracomment>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>Caption in the status panel</extracomment>
        <translation>Adres IP</translation>
    </message>
    <message>
        <source>License required</source>
        <extracomment>Caption in the status panel: whether the account needs an active license</extracomment>
        <translation>Licencja wymagana</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: goes on to the program that one has signed in to</extracomment>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <extracomment>Button</extracomment>
        <translation>&amp;Wyloguj się</translation>
    </message>
    <message>
        <source>Signed in as: %1</source>
        <extracomment>Read by screen readers; %1 is a login or a masked license key</extracomment>
        <translation>Zalogowano jako: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Below the time left; %1 is a date with time</extracomment>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>Read by screen readers; %1 is a date with time</extracomment>
        <translation>Wygasa: %1</translation>
    </message>
    <message>
        <source>That time is past already by the clock of this computer. Check its date and time.</source>
        <extracomment>In the status panel, when the end that the server told lies in the past although it let the user in</extracomment>
        <translation>Według zegara tego komputera ten termin już minął. Sprawdź na nim datę i godzinę.</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>Read by screen readers; %1 is such as 203.0.113.10</extracomment>
        <translation>Adres IP: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the account needs an active license</extracomment>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>License required: %1</source>
        <extracomment>Read by screen readers; %1 is Yes or No</extracomment>
        <translation>Licencja wymagana: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Button below the values in the status panel: puts them on the clipboard</extracomment>
        <translation>Kopiuj szczegóły</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::TimeLeft</name>
    <message>
        <source>1 day</source>
        <extracomment>Time left</extracomment>
        <translation>1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Time left</extracomment>
        <translation>1 godzina</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln godzina</numerusform>
            <numerusform>%Ln godziny</numerusform>
            <numerusform>%Ln godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>Time left</extracomment>
        <translation>1 minuta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>Time left</extracomment>
        <translation>1 sekunda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln sekunda</numerusform>
            <numerusform>%Ln sekundy</numerusform>
            <numerusform>%Ln sekund</numerusform>
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
        <translation>Pozostały czas: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::WindowMenu</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of the menu for screen readers</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu; &amp; is before the letter that takes one there</extracomment>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Menu of colours; &amp; is before the letter that takes one there</extracomment>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <extracomment>In the menu of languages: the one that the computer is set to
----------
In the menu of themes: as everything else on this computer</extracomment>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>Jas&amp;ny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;Wysoki kontrast</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <extracomment>In the menu: shows the settings of the proxy</extracomment>
        <translation>Serwer &amp;proxy…</translation>
    </message>
    <message>
        <source>&amp;Copy device ID</source>
        <extracomment>In the menu: puts the name of this device on the clipboard</extracomment>
        <translation>Kopiuj &amp;identyfikator urządzenia</translation>
    </message>
    <message>
        <source>D&amp;iagnostics…</source>
        <extracomment>In the menu: shows what the vendor wants to know when something does not work</extracomment>
        <translation>&amp;Diagnostyka…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <extracomment>In the menu: shows what this program is</extracomment>
        <translation>&amp;O programie…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The server refused</source>
        <comment>title, unknown status</comment>
        <translation>Serwer odmówił</translation>
    </message>
    <message>
        <source>The server gave a reason that this program does not know.</source>
        <comment>explanation, unknown status</comment>
        <translation>Serwer podał przyczynę, której ten program nie zna.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, unknown status</comment>
        <translation>Sprawdź, czy jest dostępna aktualizacja programu, lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <comment>title, None</comment>
        <translation>Brak odpowiedzi serwera</translation>
    </message>
    <message>
        <source>The server neither accepted nor refused the sign-in.</source>
        <comment>explanation, None</comment>
        <translation>Serwer ani nie zaakceptował, ani nie odrzucił logowania.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, None</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>title, Ok</comment>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>The server accepted the sign-in.</source>
        <comment>explanation, Ok</comment>
        <translation>Serwer zaakceptował logowanie.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <comment>advice, Ok</comment>
        <translation>Nie trzeba nic więcej robić.</translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <comment>title, InvalidAPIKey</comment>
        <translation>Program jest źle skonfigurowany</translation>
    </message>
    <message>
        <source>The application key of this program does not have 21 characters.</source>
        <comment>explanation, InvalidAPIKey</comment>
        <translation>Klucz aplikacji w tym programie nie ma 21 znaków.</translation>
    </message>
    <message>
        <source>Ask the vendor for a program with a correct key.</source>
        <comment>advice, InvalidAPIKey</comment>
        <translation>Poproś sprzedawcę o program z prawidłowym kluczem.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <comment>title, NotAuthorized</comment>
        <translation>Nie zalogowano</translation>
    </message>
    <message>
        <source>The server needs you to be signed in for this.</source>
        <comment>explanation, NotAuthorized</comment>
        <translation>Serwer wymaga do tego zalogowania.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, NotAuthorized</comment>
        <translation>Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The connection was already set up</source>
        <comment>title, AlreadyInitialized</comment>
        <translation>Połączenie jest już przygotowane</translation>
    </message>
    <message>
        <source>The server has already met this program on this connection.</source>
        <comment>explanation, AlreadyInitialized</comment>
        <translation>W tym połączeniu program już się przedstawił serwerowi.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <comment>advice, AlreadyInitialized</comment>
        <translation>Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, TooManyRequests</comment>
        <translation>Zbyt wiele prób</translation>
    </message>
    <message>
        <source>The server allows this only a few times in a row.</source>
        <comment>explanation, TooManyRequests</comment>
        <translation>Serwer pozwala na to tylko kilka razy z rzędu.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <comment>advice, TooManyRequests</comment>
        <translation>Poczekaj chwilę, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <comment>title, InternalServerError</comment>
        <translation>Problem na serwerze</translation>
    </message>
    <message>
        <source>Something went wrong on the server; it is not about what you typed.</source>
        <comment>explanation, InternalServerError</comment>
        <translation>Coś poszło nie tak na serwerze; nie ma to związku z wpisanymi danymi.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, InternalServerError</comment>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>Already signed in</source>
        <comment>title, AlreadyAuthorized</comment>
        <translation>Już zalogowano</translation>
    </message>
    <message>
        <source>The server says that this connection is signed in already.</source>
        <comment>explanation, AlreadyAuthorized</comment>
        <translation>Serwer zgłasza, że w tym połączeniu już się zalogowano.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the program.</source>
        <comment>advice, AlreadyAuthorized</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, uruchom program jeszcze raz.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, RateLimited</comment>
        <translation>Zbyt wiele prób</translation>
    </message>
    <message>
        <source>The server asks this program to slow down.</source>
        <comment>explanation, RateLimited</comment>
        <translation>Serwer prosi, aby program rzadziej się z nim łączył.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <comment>advice, RateLimited</comment>
        <translation>Poczekaj chwilę, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>License key not found</source>
        <comment>title, LicenseNotFound</comment>
        <translation>Nie znaleziono klucza licencyjnego</translation>
    </message>
    <message>
        <source>No license with this key exists for this application.</source>
        <comment>explanation, LicenseNotFound</comment>
        <translation>Dla tej aplikacji nie ma licencji z tym kluczem.</translation>
    </message>
    <message>
        <source>Compare the key with the one you were given, character by character.</source>
        <comment>advice, LicenseNotFound</comment>
        <translation>Porównaj klucz z otrzymanym, znak po znaku.</translation>
    </message>
    <message>
        <source>License key too short</source>
        <comment>title, LicenseTooShort</comment>
        <translation>Klucz licencyjny jest za krótki</translation>
    </message>
    <message>
        <source>A license key has at least 6 characters.</source>
        <comment>explanation, LicenseTooShort</comment>
        <translation>Klucz licencyjny ma co najmniej 6 znaków.</translation>
    </message>
    <message>
        <source>Enter the whole key.</source>
        <comment>advice, LicenseTooShort</comment>
        <translation>Wpisz cały klucz.</translation>
    </message>
    <message>
        <source>License key too long</source>
        <comment>title, LicenseTooLong</comment>
        <translation>Klucz licencyjny jest za długi</translation>
    </message>
    <message>
        <source>A license key has at most 64 characters.</source>
        <comment>explanation, LicenseTooLong</comment>
        <translation>Klucz licencyjny ma co najwyżej 64 znaki.</translation>
    </message>
    <message>
        <source>Enter only the key, without any text around it.</source>
        <comment>advice, LicenseTooLong</comment>
        <translation>Wpisz sam klucz, bez tekstu wokół niego.</translation>
    </message>
    <message>
        <source>This license has expired</source>
        <comment>title, LicenseExpired</comment>
        <translation>Ta licencja wygasła</translation>
    </message>
    <message>
        <source>The time of this license is over, or it has none.</source>
        <comment>explanation, LicenseExpired</comment>
        <translation>Okres ważności tej licencji minął lub nie został określony.</translation>
    </message>
    <message>
        <source>Renew it with the vendor, or enter another key.</source>
        <comment>advice, LicenseExpired</comment>
        <translation>Przedłuż ją u sprzedawcy lub wpisz inny klucz.</translation>
    </message>
    <message>
        <source>This license is paused</source>
        <comment>title, LicensePaused</comment>
        <translation>Ta licencja jest wstrzymana</translation>
    </message>
    <message>
        <source>The vendor has paused this license.</source>
        <comment>explanation, LicensePaused</comment>
        <translation>Sprzedawca wstrzymał tę licencję.</translation>
    </message>
    <message>
        <source>Ask the vendor to resume it, or enter another key.</source>
        <comment>advice, LicensePaused</comment>
        <translation>Poproś sprzedawcę o jej wznowienie lub wpisz inny klucz.</translation>
    </message>
    <message>
        <source>This license is blocked</source>
        <comment>title, LicenseBlacklisted</comment>
        <translation>Ta licencja jest zablokowana</translation>
    </message>
    <message>
        <source>The vendor has blocked this license.</source>
        <comment>explanation, LicenseBlacklisted</comment>
        <translation>Sprzedawca zablokował tę licencję.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason, or enter another key.</source>
        <comment>advice, LicenseBlacklisted</comment>
        <translation>Zapytaj sprzedawcę o przyczynę lub wpisz inny klucz.</translation>
    </message>
    <message>
        <source>License belongs to another account</source>
        <comment>title, LicenseAlreadyLinked</comment>
        <translation>Licencja należy do innego konta</translation>
    </message>
    <message>
        <source>This license key is linked to an account already.</source>
        <comment>explanation, LicenseAlreadyLinked</comment>
        <translation>Ten klucz licencyjny jest już powiązany z kontem.</translation>
    </message>
    <message>
        <source>Sign in with that account, or enter another key.</source>
        <comment>advice, LicenseAlreadyLinked</comment>
        <translation>Zaloguj się na tamto konto lub wpisz inny klucz.</translation>
    </message>
    <message>
        <source>License key already used</source>
        <comment>title, LicenseAlreadyActivated</comment>
        <translation>Klucz licencyjny już użyty</translation>
    </message>
    <message>
        <source>This license key was activated before and cannot be added here.</source>
        <comment>explanation, LicenseAlreadyActivated</comment>
        <translation>Ten klucz licencyjny został już aktywowany i nie można go tu dodać.</translation>
    </message>
    <message>
        <source>Leave the license key empty, or enter an unused one.</source>
        <comment>advice, LicenseAlreadyActivated</comment>
        <translation>Pozostaw pole klucza puste lub wpisz nieużywany klucz.</translation>
    </message>
    <message>
        <source>Login or password is wrong</source>
        <comment>title, AppUserNotFound</comment>
        <translation>Nieprawidłowy login lub hasło</translation>
    </message>
    <message>
        <source>No account matches this login and password.</source>
        <comment>explanation, AppUserNotFound</comment>
        <translation>Nie ma konta z takim loginem i hasłem.</translation>
    </message>
    <message>
        <source>Check the login, then type the password again.</source>
        <comment>advice, AppUserNotFound</comment>
        <translation>Sprawdź login, a potem wpisz hasło jeszcze raz.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <comment>title, AppUserBlacklisted</comment>
        <translation>To konto jest zablokowane</translation>
    </message>
    <message>
        <source>The vendor has blocked this account.</source>
        <comment>explanation, AppUserBlacklisted</comment>
        <translation>Sprzedawca zablokował to konto.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, AppUserBlacklisted</comment>
        <translation>Zapytaj sprzedawcę o przyczynę.</translation>
    </message>
    <message>
        <source>This account exists already</source>
        <comment>title, AppUserAlreadyExists</comment>
        <translation>Takie konto już istnieje</translation>
    </message>
    <message>
        <source>Somebody has registered this login before.</source>
        <comment>explanation, AppUserAlreadyExists</comment>
        <translation>Ktoś już zarejestrował ten login.</translation>
    </message>
    <message>
        <source>Sign in with it, or choose another login.</source>
        <comment>advice, AppUserAlreadyExists</comment>
        <translation>Zaloguj się za jego pomocą lub wybierz inny login.</translation>
    </message>
    <message>
        <source>No valid license</source>
        <comment>title, AppUserHasNoValidLicenses</comment>
        <translation>Brak ważnej licencji</translation>
    </message>
    <message>
        <source>This account needs an active license and has none.</source>
        <comment>explanation, AppUserHasNoValidLicenses</comment>
        <translation>To konto wymaga aktywnej licencji, a nie ma żadnej.</translation>
    </message>
    <message>
        <source>Enter a license key below the password, or renew the license with the vendor.</source>
        <comment>advice, AppUserHasNoValidLicenses</comment>
        <translation>Wpisz klucz licencyjny pod hasłem lub przedłuż licencję u sprzedawcy.</translation>
    </message>
    <message>
        <source>A license key is needed</source>
        <comment>title, AppUserRequiresLicense</comment>
        <translation>Potrzebny jest klucz licencyjny</translation>
    </message>
    <message>
        <source>This application needs a license key for a new account.</source>
        <comment>explanation, AppUserRequiresLicense</comment>
        <translation>Ta aplikacja wymaga klucza licencyjnego dla nowego konta.</translation>
    </message>
    <message>
        <source>Enter a license key below the password.</source>
        <comment>advice, AppUserRequiresLicense</comment>
        <translation>Wpisz klucz licencyjny pod hasłem.</translation>
    </message>
    <message>
        <source>Login too short</source>
        <comment>title, AppUserLoginTooShort</comment>
        <translation>Login jest za krótki</translation>
    </message>
    <message>
        <source>A login has at least 4 characters.</source>
        <comment>explanation, AppUserLoginTooShort</comment>
        <translation>Login ma co najmniej 4 znaki.</translation>
    </message>
    <message>
        <source>Enter the whole e-mail address or login.</source>
        <comment>advice, AppUserLoginTooShort</comment>
        <translation>Wpisz cały adres e-mail lub login.</translation>
    </message>
    <message>
        <source>Login too long</source>
        <comment>title, AppUserLoginTooLong</comment>
        <translation>Login jest za długi</translation>
    </message>
    <message>
        <source>A login has at most 320 characters.</source>
        <comment>explanation, AppUserLoginTooLong</comment>
        <translation>Login ma co najwyżej 320 znaków.</translation>
    </message>
    <message>
        <source>Enter only the e-mail address or login.</source>
        <comment>advice, AppUserLoginTooLong</comment>
        <translation>Wpisz sam adres e-mail lub login.</translation>
    </message>
    <message>
        <source>Password too short</source>
        <comment>title, AppUserPasswordTooShort</comment>
        <translation>Hasło jest za krótkie</translation>
    </message>
    <message>
        <source>A password has at least 4 characters.</source>
        <comment>explanation, AppUserPasswordTooShort</comment>
        <translation>Hasło ma co najmniej 4 znaki.</translation>
    </message>
    <message>
        <source>Enter the whole password.</source>
        <comment>advice, AppUserPasswordTooShort</comment>
        <translation>Wpisz całe hasło.</translation>
    </message>
    <message>
        <source>Password too long</source>
        <comment>title, AppUserPasswordTooLong</comment>
        <translation>Hasło jest za długie</translation>
    </message>
    <message>
        <source>A password has at most 64 characters.</source>
        <comment>explanation, AppUserPasswordTooLong</comment>
        <translation>Hasło ma co najwyżej 64 znaki.</translation>
    </message>
    <message>
        <source>Enter only the password.</source>
        <comment>advice, AppUserPasswordTooLong</comment>
        <translation>Wpisz samo hasło.</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <comment>title, AppUserEmailInvalid</comment>
        <translation>To nie jest adres e-mail</translation>
    </message>
    <message>
        <source>What you entered is not a complete e-mail address.</source>
        <comment>explanation, AppUserEmailInvalid</comment>
        <translation>Wpisany adres e-mail jest niepełny.</translation>
    </message>
    <message>
        <source>Check the address, such as name@example.com.</source>
        <comment>advice, AppUserEmailInvalid</comment>
        <translation>Sprawdź adres; powinien wyglądać tak: name@example.com.</translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <comment>title, AppUserCredentialsTypeInvalid</comment>
        <translation>Program jest źle skonfigurowany</translation>
    </message>
    <message>
        <source>The server does not know this kind of login.</source>
        <comment>explanation, AppUserCredentialsTypeInvalid</comment>
        <translation>Serwer nie zna tego sposobu logowania.</translation>
    </message>
    <message>
        <source>Ask the vendor for an updated program.</source>
        <comment>advice, AppUserCredentialsTypeInvalid</comment>
        <translation>Poproś sprzedawcę o zaktualizowany program.</translation>
    </message>
    <message>
        <source>File not found</source>
        <comment>title, FileNotFound</comment>
        <translation>Nie znaleziono pliku</translation>
    </message>
    <message>
        <source>The server does not have the file that the program asked for.</source>
        <comment>explanation, FileNotFound</comment>
        <translation>Na serwerze nie ma pliku, o który poprosił program.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, FileNotFound</comment>
        <translation>Powiadom sprzedawcę.</translation>
    </message>
    <message>
        <source>File name not accepted</source>
        <comment>title, FileInvalidName</comment>
        <translation>Odrzucono nazwę pliku</translation>
    </message>
    <message>
        <source>The program asked for a file by a name that is too short.</source>
        <comment>explanation, FileInvalidName</comment>
        <translation>Program poprosił o plik o zbyt krótkiej nazwie.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, FileInvalidName</comment>
        <translation>Powiadom sprzedawcę.</translation>
    </message>
    <message>
        <source>Download cannot be resumed</source>
        <comment>title, FileInvalidResumeOffset</comment>
        <translation>Nie można wznowić pobierania</translation>
    </message>
    <message>
        <source>The server cannot go on with the download from where it stopped.</source>
        <comment>explanation, FileInvalidResumeOffset</comment>
        <translation>Serwer nie może kontynuować pobierania od miejsca, w którym je przerwano.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <comment>advice, FileInvalidResumeOffset</comment>
        <translation>Rozpocznij pobieranie od nowa.</translation>
    </message>
    <message>
        <source>No download is running</source>
        <comment>title, FileNotBeingTransferred</comment>
        <translation>Pobieranie nie trwa</translation>
    </message>
    <message>
        <source>The download had ended before it could be stopped.</source>
        <comment>explanation, FileNotBeingTransferred</comment>
        <translation>Pobieranie zakończyło się, zanim udało się je zatrzymać.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <comment>advice, FileNotBeingTransferred</comment>
        <translation>Nie trzeba nic więcej robić.</translation>
    </message>
    <message>
        <source>Setting not found</source>
        <comment>title, VariableNotFound</comment>
        <translation>Nie znaleziono ustawienia</translation>
    </message>
    <message>
        <source>The server does not have a setting that the program asked for.</source>
        <comment>explanation, VariableNotFound</comment>
        <translation>Na serwerze nie ma ustawienia, o które poprosił program.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, VariableNotFound</comment>
        <translation>Powiadom sprzedawcę.</translation>
    </message>
    <message>
        <source>Setting name not accepted</source>
        <comment>title, VariableInvalidName</comment>
        <translation>Odrzucono nazwę ustawienia</translation>
    </message>
    <message>
        <source>The program asked for a setting by a name that is too short.</source>
        <comment>explanation, VariableInvalidName</comment>
        <translation>Program poprosił o ustawienie o zbyt krótkiej nazwie.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, VariableInvalidName</comment>
        <translation>Powiadom sprzedawcę.</translation>
    </message>
    <message>
        <source>Device ID too short</source>
        <comment>title, ClientIDTooShort</comment>
        <translation>Za krótki identyfikator urządzenia</translation>
    </message>
    <message>
        <source>The ID of this device has fewer than 4 characters.</source>
        <comment>explanation, ClientIDTooShort</comment>
        <translation>Identyfikator tego urządzenia ma mniej niż 4 znaki.</translation>
    </message>
    <message>
        <source>Set a device ID of 4 to 64 characters, or remove the setting.</source>
        <comment>advice, ClientIDTooShort</comment>
        <translation>Ustaw identyfikator urządzenia o długości od 4 do 64 znaków lub usuń to ustawienie.</translation>
    </message>
    <message>
        <source>Device ID too long</source>
        <comment>title, ClientIDTooLong</comment>
        <translation>Za długi identyfikator urządzenia</translation>
    </message>
    <message>
        <source>The ID of this device has more than 64 characters.</source>
        <comment>explanation, ClientIDTooLong</comment>
        <translation>Identyfikator tego urządzenia ma więcej niż 64 znaki.</translation>
    </message>
    <message>
        <source>Set a device ID of 4 to 64 characters, or remove the setting.</source>
        <comment>advice, ClientIDTooLong</comment>
        <translation>Ustaw identyfikator urządzenia o długości od 4 do 64 znaków lub usuń to ustawienie.</translation>
    </message>
    <message>
        <source>Bound to another device</source>
        <comment>title, ClientIDMismatch</comment>
        <translation>Powiązano z innym urządzeniem</translation>
    </message>
    <message>
        <source>This license or account works only on the device where it was first used.</source>
        <comment>explanation, ClientIDMismatch</comment>
        <translation>Ta licencja lub to konto działa tylko na urządzeniu, na którym użyto ich po raz pierwszy.</translation>
    </message>
    <message>
        <source>Sign in on that device, or ask the vendor to free it for this one.</source>
        <comment>advice, ClientIDMismatch</comment>
        <translation>Zaloguj się na tamtym urządzeniu lub poproś sprzedawcę o przeniesienie na to urządzenie.</translation>
    </message>
    <message>
        <source>This device is blocked</source>
        <comment>title, ClientIDBlacklisted</comment>
        <translation>To urządzenie jest zablokowane</translation>
    </message>
    <message>
        <source>The vendor has blocked this device for the application.</source>
        <comment>explanation, ClientIDBlacklisted</comment>
        <translation>Sprzedawca zablokował to urządzenie w tej aplikacji.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, ClientIDBlacklisted</comment>
        <translation>Zapytaj sprzedawcę o przyczynę.</translation>
    </message>
    <message>
        <source>Application not found</source>
        <comment>title, AppNotFound</comment>
        <translation>Nie znaleziono aplikacji</translation>
    </message>
    <message>
        <source>The server does not know the application key of this program.</source>
        <comment>explanation, AppNotFound</comment>
        <translation>Serwer nie zna klucza aplikacji tego programu.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, AppNotFound</comment>
        <translation>Sprawdź, czy jest dostępna aktualizacja programu, lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The application is paused</source>
        <comment>title, AppPaused</comment>
        <translation>Aplikacja jest wstrzymana</translation>
    </message>
    <message>
        <source>The vendor has paused this application for everybody.</source>
        <comment>explanation, AppPaused</comment>
        <translation>Sprzedawca wstrzymał tę aplikację dla wszystkich.</translation>
    </message>
    <message>
        <source>Try again later, or ask the vendor.</source>
        <comment>advice, AppPaused</comment>
        <translation>Spróbuj ponownie później lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <comment>title, AppSessionsQuotaExceeded</comment>
        <translation>Wszystkie miejsca są zajęte</translation>
    </message>
    <message>
        <source>As many people are signed in as the application allows.</source>
        <comment>explanation, AppSessionsQuotaExceeded</comment>
        <translation>Zalogowało się już tyle osób, na ile pozwala aplikacja.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, AppSessionsQuotaExceeded</comment>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>No more accounts possible</source>
        <comment>title, AppAccountsQuotaExceeded</comment>
        <translation>Osiągnięto limit kont</translation>
    </message>
    <message>
        <source>The application has as many accounts as it may have.</source>
        <comment>explanation, AppAccountsQuotaExceeded</comment>
        <translation>Aplikacja ma już tyle kont, ile może mieć.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, AppAccountsQuotaExceeded</comment>
        <translation>Powiadom sprzedawcę.</translation>
    </message>
    <message>
        <source>No more blocks possible</source>
        <comment>title, AppBlacklistsQuotaExceeded</comment>
        <translation>Osiągnięto limit blokad</translation>
    </message>
    <message>
        <source>The application has as many blocked devices as it may have.</source>
        <comment>explanation, AppBlacklistsQuotaExceeded</comment>
        <translation>Aplikacja ma już tyle zablokowanych urządzeń, ile może mieć.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, AppBlacklistsQuotaExceeded</comment>
        <translation>Powiadom sprzedawcę.</translation>
    </message>
    <message>
        <source>Stored value not found</source>
        <comment>title, StoreValueNotFound</comment>
        <translation>Nie znaleziono zapisanej wartości</translation>
    </message>
    <message>
        <source>The server no longer has a value that the program had stored.</source>
        <comment>explanation, StoreValueNotFound</comment>
        <translation>Na serwerze nie ma już wartości zapisanej przez program.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <comment>advice, StoreValueNotFound</comment>
        <translation>Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server&apos;s storage is full</source>
        <comment>title, StoreOutOfMemory</comment>
        <translation>Brak miejsca na serwerze</translation>
    </message>
    <message>
        <source>The program has stored as much on the server as it may.</source>
        <comment>explanation, StoreOutOfMemory</comment>
        <translation>Program zapisał na serwerze tyle danych, ile może.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, StoreOutOfMemory</comment>
        <translation>Powiadom sprzedawcę.</translation>
    </message>
    <message>
        <source>Too many stored values</source>
        <comment>title, StoreOutOfEntries</comment>
        <translation>Zbyt wiele zapisanych wartości</translation>
    </message>
    <message>
        <source>The program has stored as many values on the server as it may.</source>
        <comment>explanation, StoreOutOfEntries</comment>
        <translation>Program zapisał na serwerze tyle wartości, ile może.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, StoreOutOfEntries</comment>
        <translation>Powiadom sprzedawcę.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <comment>title, unknown close code</comment>
        <translation>Serwer zakończył połączenie</translation>
    </message>
    <message>
        <source>The server gave a reason that this program does not know.</source>
        <comment>explanation, unknown close code</comment>
        <translation>Serwer podał przyczynę, której ten program nie zna.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, unknown close code</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <comment>title, close 4000</comment>
        <translation>Problem na serwerze</translation>
    </message>
    <message>
        <source>Something went wrong on the server; it is not about what you typed.</source>
        <comment>explanation, close 4000</comment>
        <translation>Coś poszło nie tak na serwerze; nie ma to związku z wpisanymi danymi.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, close 4000</comment>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The vendor signed you out</source>
        <comment>title, close 4100</comment>
        <translation>Sprzedawca zakończył sesję</translation>
    </message>
    <message>
        <source>The vendor of the application has ended this session.</source>
        <comment>explanation, close 4100</comment>
        <translation>Ta sesja została zakończona przez sprzedawcę aplikacji.</translation>
    </message>
    <message>
        <source>Sign in again, or ask the vendor for the reason.</source>
        <comment>advice, close 4100</comment>
        <translation>Zaloguj się ponownie lub zapytaj sprzedawcę o przyczynę.</translation>
    </message>
    <message>
        <source>The application is paused</source>
        <comment>title, close 4101</comment>
        <translation>Aplikacja jest wstrzymana</translation>
    </message>
    <message>
        <source>The vendor has paused this application for everybody.</source>
        <comment>explanation, close 4101</comment>
        <translation>Sprzedawca wstrzymał tę aplikację dla wszystkich.</translation>
    </message>
    <message>
        <source>Try again later, or ask the vendor.</source>
        <comment>advice, close 4101</comment>
        <translation>Spróbuj ponownie później lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The application is gone</source>
        <comment>title, close 4102</comment>
        <translation>Tej aplikacji już nie ma</translation>
    </message>
    <message>
        <source>The vendor has removed this application from the server.</source>
        <comment>explanation, close 4102</comment>
        <translation>Sprzedawca usunął tę aplikację z serwera.</translation>
    </message>
    <message>
        <source>Ask the vendor what replaces it.</source>
        <comment>advice, close 4102</comment>
        <translation>Zapytaj sprzedawcę, co ją zastępuje.</translation>
    </message>
    <message>
        <source>The server forgot this program</source>
        <comment>title, close 4200</comment>
        <translation>Serwer już nie rozpoznaje programu</translation>
    </message>
    <message>
        <source>The server no longer knew which application was asking.</source>
        <comment>explanation, close 4200</comment>
        <translation>Serwer nie wiedział już, która aplikacja się z nim łączy.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look for an update.</source>
        <comment>advice, close 4200</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, poszukaj aktualizacji programu.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, close 4201</comment>
        <translation>Zbyt wiele prób</translation>
    </message>
    <message>
        <source>The server asks this computer to wait for a while.</source>
        <comment>explanation, close 4201</comment>
        <translation>Serwer prosi, aby ten komputer chwilę poczekał.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <comment>advice, close 4201</comment>
        <translation>Odczekaj podany czas, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The connection was too slow</source>
        <comment>title, close 4202</comment>
        <translation>Połączenie było zbyt wolne</translation>
    </message>
    <message>
        <source>The server did not hear from this program in time.</source>
        <comment>explanation, close 4202</comment>
        <translation>Serwer nie doczekał się na czas odpowiedzi tego programu.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <comment>advice, close 4202</comment>
        <translation>Sprawdź połączenie z siecią, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This session was blocked</source>
        <comment>title, close 4203</comment>
        <translation>Sesja została zablokowana</translation>
    </message>
    <message>
        <source>The server has blocked this session.</source>
        <comment>explanation, close 4203</comment>
        <translation>Serwer zablokował tę sesję.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, close 4203</comment>
        <translation>Zapytaj sprzedawcę o przyczynę.</translation>
    </message>
    <message>
        <source>This device is blocked</source>
        <comment>title, close 4204</comment>
        <translation>To urządzenie jest zablokowane</translation>
    </message>
    <message>
        <source>The vendor has blocked this device for the application.</source>
        <comment>explanation, close 4204</comment>
        <translation>Sprzedawca zablokował to urządzenie w tej aplikacji.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, close 4204</comment>
        <translation>Zapytaj sprzedawcę o przyczynę.</translation>
    </message>
    <message>
        <source>Application not found</source>
        <comment>title, close 4205</comment>
        <translation>Nie znaleziono aplikacji</translation>
    </message>
    <message>
        <source>The server failed several times to find this application.</source>
        <comment>explanation, close 4205</comment>
        <translation>Serwer kilka razy nie zdołał znaleźć tej aplikacji.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, close 4205</comment>
        <translation>Sprawdź, czy jest dostępna aktualizacja programu, lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4300</comment>
        <translation>Serwer nie zrozumiał żądania</translation>
    </message>
    <message>
        <source>The server found a request of this program incomplete.</source>
        <comment>explanation, close 4300</comment>
        <translation>Serwer uznał żądanie tego programu za niekompletne.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4300</comment>
        <translation>Sprawdź, czy jest dostępna aktualizacja programu.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4301</comment>
        <translation>Serwer nie zrozumiał żądania</translation>
    </message>
    <message>
        <source>The server does not know this kind of request.</source>
        <comment>explanation, close 4301</comment>
        <translation>Serwer nie zna tego rodzaju żądania.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4301</comment>
        <translation>Sprawdź, czy jest dostępna aktualizacja programu.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4302</comment>
        <translation>Serwer nie zrozumiał żądania</translation>
    </message>
    <message>
        <source>The server did not accept the form of a request.</source>
        <comment>explanation, close 4302</comment>
        <translation>Serwer nie zaakceptował żądania w takiej postaci.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4302</comment>
        <translation>Sprawdź, czy jest dostępna aktualizacja programu.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4303</comment>
        <translation>Serwer nie zrozumiał żądania</translation>
    </message>
    <message>
        <source>The server could not use a request of this program.</source>
        <comment>explanation, close 4303</comment>
        <translation>Serwer nie mógł obsłużyć żądania tego programu.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4303</comment>
        <translation>Sprawdź, czy jest dostępna aktualizacja programu.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4304</comment>
        <translation>Serwer nie zrozumiał żądania</translation>
    </message>
    <message>
        <source>The server received data that it cannot read.</source>
        <comment>explanation, close 4304</comment>
        <translation>Serwer otrzymał dane, których nie może odczytać.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4304</comment>
        <translation>Sprawdź, czy jest dostępna aktualizacja programu.</translation>
    </message>
    <message>
        <source>The session could not continue</source>
        <comment>title, close 4400</comment>
        <translation>Nie udało się kontynuować sesji</translation>
    </message>
    <message>
        <source>The server could not go on with the earlier session.</source>
        <comment>explanation, close 4400</comment>
        <translation>Serwer nie mógł kontynuować wcześniejszej sesji.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, close 4400</comment>
        <translation>Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The session could not continue</source>
        <comment>title, close 4401</comment>
        <translation>Nie udało się kontynuować sesji</translation>
    </message>
    <message>
        <source>The server no longer knows the earlier session.</source>
        <comment>explanation, close 4401</comment>
        <translation>Serwer nie pamięta już wcześniejszej sesji.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, close 4401</comment>
        <translation>Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>The server address is wrong</source>
        <comment>title, ServerUrlInvalid</comment>
        <translation>Nieprawidłowy adres serwera</translation>
    </message>
    <message>
        <source>The address of the server cannot be read.</source>
        <comment>explanation, ServerUrlInvalid</comment>
        <translation>Nie można odczytać adresu serwera.</translation>
    </message>
    <message>
        <source>Set an address that begins with wss:// or https://.</source>
        <comment>advice, ServerUrlInvalid</comment>
        <translation>Ustaw adres zaczynający się od wss:// lub https://.</translation>
    </message>
    <message>
        <source>The server address is not secure</source>
        <comment>title, ServerInsecure</comment>
        <translation>Niezabezpieczony adres serwera</translation>
    </message>
    <message>
        <source>Connections without encryption are only allowed to this computer itself.</source>
        <comment>explanation, ServerInsecure</comment>
        <translation>Połączenia bez szyfrowania są dozwolone tylko w obrębie tego komputera.</translation>
    </message>
    <message>
        <source>Set an address that begins with wss://.</source>
        <comment>advice, ServerInsecure</comment>
        <translation>Ustaw adres zaczynający się od wss://.</translation>
    </message>
    <message>
        <source>The application key is missing</source>
        <comment>title, ApiKeyMissing</comment>
        <translation>Brak klucza aplikacji</translation>
    </message>
    <message>
        <source>The program does not know for which application to sign in.</source>
        <comment>explanation, ApiKeyMissing</comment>
        <translation>Program nie wie, do której aplikacji ma się zalogować.</translation>
    </message>
    <message>
        <source>Set the application key of 21 characters.</source>
        <comment>advice, ApiKeyMissing</comment>
        <translation>Ustaw klucz aplikacji o długości 21 znaków.</translation>
    </message>
    <message>
        <source>Something you entered is wrong</source>
        <comment>title, InputRefused</comment>
        <translation>Błąd we wpisanych danych</translation>
    </message>
    <message>
        <source>What was entered cannot be sent as it stands.</source>
        <comment>explanation, InputRefused</comment>
        <translation>Wpisanych danych nie można wysłać w tej postaci.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <comment>advice, InputRefused</comment>
        <translation>Popraw je, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The certificate file is unusable</source>
        <comment>title, CaFileUnusable</comment>
        <translation>Nie można użyć pliku certyfikatów</translation>
    </message>
    <message>
        <source>The file with the certificates to trust cannot be read.</source>
        <comment>explanation, CaFileUnusable</comment>
        <translation>Nie można odczytać pliku z zaufanymi certyfikatami.</translation>
    </message>
    <message>
        <source>Name a readable PEM file with at least one certificate.</source>
        <comment>advice, CaFileUnusable</comment>
        <translation>Podaj możliwy do odczytania plik PEM z co najmniej jednym certyfikatem.</translation>
    </message>
    <message>
        <source>The proxy address is wrong</source>
        <comment>title, ProxyInvalid</comment>
        <translation>Nieprawidłowy adres serwera proxy</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be read.</source>
        <comment>explanation, ProxyInvalid</comment>
        <translation>Nie można odczytać adresu serwera proxy.</translation>
    </message>
    <message>
        <source>Set http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <comment>advice, ProxyInvalid</comment>
        <translation>Ustaw http://HOST:PORT, socks5://HOST:PORT lub none.</translation>
    </message>
    <message>
        <source>The pinned server keys are unusable</source>
        <comment>title, PinsInvalid</comment>
        <translation>Błędne przypięte klucze serwera</translation>
    </message>
    <message>
        <source>A pin of the server&apos;s public key cannot be read.</source>
        <comment>explanation, PinsInvalid</comment>
        <translation>Nie można odczytać przypiętego klucza publicznego serwera.</translation>
    </message>
    <message>
        <source>Set each pin as sha256/ and 44 characters of base64, separated by commas.</source>
        <comment>advice, PinsInvalid</comment>
        <translation>Ustaw każdy klucz jako sha256/ i 44 znaki base64; rozdziel klucze przecinkami.</translation>
    </message>
    <message>
        <source>The settings file is unusable</source>
        <comment>title, SettingsUnusable</comment>
        <translation>Nie można użyć pliku ustawień</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <comment>explanation, SettingsUnusable</comment>
        <translation>Nie można odczytać pliku ustawień.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <comment>advice, SettingsUnusable</comment>
        <translation>Popraw plik lub przenieś go w inne miejsce.</translation>
    </message>
    <message>
        <source>The command is not understood</source>
        <comment>title, UsageError</comment>
        <translation>Niezrozumiałe polecenie</translation>
    </message>
    <message>
        <source>The program was started with something it does not know.</source>
        <comment>explanation, UsageError</comment>
        <translation>Program uruchomiono z nieznanymi mu argumentami.</translation>
    </message>
    <message>
        <source>See what --help prints.</source>
        <comment>advice, UsageError</comment>
        <translation>Zobacz, co wypisuje --help.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <comment>title, HostNotFound</comment>
        <translation>Nie znaleziono serwera</translation>
    </message>
    <message>
        <source>This computer could not find the server by its name.</source>
        <comment>explanation, HostNotFound</comment>
        <translation>Ten komputer nie mógł znaleźć serwera po nazwie.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, HostNotFound</comment>
        <translation>Sprawdź połączenie z internetem, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server is not available</source>
        <comment>title, ConnectionRefused</comment>
        <translation>Serwer jest niedostępny</translation>
    </message>
    <message>
        <source>The server does not take connections at the moment.</source>
        <comment>explanation, ConnectionRefused</comment>
        <translation>Serwer w tej chwili nie przyjmuje połączeń.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, ConnectionRefused</comment>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <comment>title, NetworkUnreachable</comment>
        <translation>Brak połączenia z siecią</translation>
    </message>
    <message>
        <source>This computer could not reach the server.</source>
        <comment>explanation, NetworkUnreachable</comment>
        <translation>Ten komputer nie mógł połączyć się z serwerem.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, NetworkUnreachable</comment>
        <translation>Sprawdź połączenie z internetem, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <comment>title, ConnectionDropped</comment>
        <translation>Utracono połączenie</translation>
    </message>
    <message>
        <source>The connection to the server broke off; it is not about what you typed.</source>
        <comment>explanation, ConnectionDropped</comment>
        <translation>Połączenie z serwerem zostało przerwane; nie ma to związku z wpisanymi danymi.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectionDropped</comment>
        <translation>Sprawdź połączenie z internetem, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <comment>title, ConnectionClosed</comment>
        <translation>Serwer zakończył połączenie</translation>
    </message>
    <message>
        <source>The server hung up without giving a reason; it may be restarting.</source>
        <comment>explanation, ConnectionClosed</comment>
        <translation>Serwer rozłączył się bez podania przyczyny; być może uruchamia się ponownie.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <comment>advice, ConnectionClosed</comment>
        <translation>Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <comment>title, NormalClosure</comment>
        <translation>Serwer zamknął połączenie</translation>
    </message>
    <message>
        <source>The server ended the connection in good order, without giving a reason.</source>
        <comment>explanation, NormalClosure</comment>
        <translation>Serwer zakończył połączenie w zwykły sposób, bez podania przyczyny.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, NormalClosure</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server is behind another login</source>
        <comment>title, HttpUnauthorized</comment>
        <translation>Serwer wymaga osobnego dostępu</translation>
    </message>
    <message>
        <source>Something in front of the server wants an access of its own; it is not about what you typed.</source>
        <comment>explanation, HttpUnauthorized</comment>
        <translation>Coś na drodze do serwera wymaga osobnego dostępu; nie ma to związku z wpisanymi danymi.</translation>
    </message>
    <message>
        <source>Ask the vendor, or whoever runs your network.</source>
        <comment>advice, HttpUnauthorized</comment>
        <translation>Skontaktuj się ze sprzedawcą lub z osobą odpowiedzialną za sieć.</translation>
    </message>
    <message>
        <source>Access from here is blocked</source>
        <comment>title, HttpForbidden</comment>
        <translation>Dostęp stąd jest zablokowany</translation>
    </message>
    <message>
        <source>The server, or something before it, does not let this computer connect.</source>
        <comment>explanation, HttpForbidden</comment>
        <translation>Serwer lub coś na drodze do niego nie pozwala temu komputerowi się połączyć.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, HttpForbidden</comment>
        <translation>Spróbuj w innej sieci lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>Nothing at this address</source>
        <comment>title, HttpNotFound</comment>
        <translation>Pod tym adresem nic nie ma</translation>
    </message>
    <message>
        <source>A server answered, but it has no login service at this address.</source>
        <comment>explanation, HttpNotFound</comment>
        <translation>Serwer odpowiedział, ale nie ma pod tym adresem usługi logowania.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, HttpNotFound</comment>
        <translation>Sprawdź, czy jest dostępna aktualizacja programu, lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server is out of order</source>
        <comment>title, HttpServerError</comment>
        <translation>Serwer nie działa</translation>
    </message>
    <message>
        <source>The server reported a fault of its own; it is not about what you typed.</source>
        <comment>explanation, HttpServerError</comment>
        <translation>Serwer zgłosił własną awarię; nie ma to związku z wpisanymi danymi.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, HttpServerError</comment>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The connection was redirected</source>
        <comment>title, HttpRedirected</comment>
        <translation>Połączenie zostało przekierowane</translation>
    </message>
    <message>
        <source>Something pointed this program to another address, which it does not follow. Public networks do so until you sign in to them.</source>
        <comment>explanation, HttpRedirected</comment>
        <translation>Coś skierowało program pod inny adres, ale program tam nie przechodzi. Robią tak sieci publiczne, dopóki się do nich nie zalogujesz.</translation>
    </message>
    <message>
        <source>Open any web page to see whether your network asks for something, then try again.</source>
        <comment>advice, HttpRedirected</comment>
        <translation>Otwórz dowolną stronę internetową, aby sprawdzić, czy sieć o coś nie prosi, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <comment>title, HttpRefused</comment>
        <translation>Serwer odrzucił połączenie</translation>
    </message>
    <message>
        <source>The server, or something before it, did not let this program in.</source>
        <comment>explanation, HttpRefused</comment>
        <translation>Serwer lub coś na drodze do niego nie wpuściło tego programu.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, ask the vendor.</source>
        <comment>advice, HttpRefused</comment>
        <translation>Spróbuj ponownie za kilka minut; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <comment>title, TooManyConnections</comment>
        <translation>Zbyt wiele połączeń</translation>
    </message>
    <message>
        <source>The server asks this computer to wait before it connects again.</source>
        <comment>explanation, TooManyConnections</comment>
        <translation>Serwer prosi, aby ten komputer poczekał przed ponownym połączeniem.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <comment>advice, TooManyConnections</comment>
        <translation>Odczekaj podany czas, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <comment>title, ProxyUnreachable</comment>
        <translation>Serwer proxy jest nieosiągalny</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet was not found, or takes no connections.</source>
        <comment>explanation, ProxyUnreachable</comment>
        <translation>Serwer proxy łączący z internetem nie został znaleziony lub nie przyjmuje połączeń.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network, then try again.</source>
        <comment>advice, ProxyUnreachable</comment>
        <translation>Sprawdź ustawienia serwera proxy i sieć, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <comment>title, ProxyLoginRequired</comment>
        <translation>Serwer proxy wymaga zalogowania</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet wants a user name and password of its own, and was given none that it accepts.</source>
        <comment>explanation, ProxyLoginRequired</comment>
        <translation>Serwer proxy łączący z internetem wymaga własnej nazwy użytkownika i hasła, ale nie otrzymał danych, które akceptuje.</translation>
    </message>
    <message>
        <source>Enter those of the proxy; they are not the ones of this program.</source>
        <comment>advice, ProxyLoginRequired</comment>
        <translation>Wpisz dane serwera proxy; nie są to dane logowania do tego programu.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through</source>
        <comment>title, ProxyRefused</comment>
        <translation>Serwer proxy nikogo nie przepuszcza</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet did not make a connection to the server.</source>
        <comment>explanation, ProxyRefused</comment>
        <translation>Serwer proxy łączący z internetem nie nawiązał połączenia z serwerem.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, ask whoever runs the proxy.</source>
        <comment>advice, ProxyRefused</comment>
        <translation>Spróbuj ponownie za kilka minut; jeśli to nie pomoże, skontaktuj się z osobą odpowiedzialną za serwer proxy.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <comment>title, ProxyFailed</comment>
        <translation>Serwer proxy nie działa</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet answered nonsense, or broke off.</source>
        <comment>explanation, ProxyFailed</comment>
        <translation>Serwer proxy łączący z internetem odpowiedział niezrozumiale lub przerwał połączenie.</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <comment>advice, ProxyFailed</comment>
        <translation>Sprawdź ustawienia serwera proxy, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No server available</source>
        <comment>title, BalancerNoNodes</comment>
        <translation>Brak dostępnego serwera</translation>
    </message>
    <message>
        <source>The login service has no server that could be used.</source>
        <comment>explanation, BalancerNoNodes</comment>
        <translation>Usługa logowania nie ma serwera, którego można by użyć.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, BalancerNoNodes</comment>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>All servers are offline</source>
        <comment>title, BalancerAllOffline</comment>
        <translation>Wszystkie serwery są offline</translation>
    </message>
    <message>
        <source>None of the servers of the login service is online.</source>
        <comment>explanation, BalancerAllOffline</comment>
        <translation>Żaden serwer usługi logowania nie jest teraz dostępny w sieci.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, BalancerAllOffline</comment>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>This program is too old</source>
        <comment>title, BalancerVersionUnsupported</comment>
        <translation>Ten program jest przestarzały</translation>
    </message>
    <message>
        <source>The login service has no server for this version of the program.</source>
        <comment>explanation, BalancerVersionUnsupported</comment>
        <translation>Usługa logowania nie ma serwera dla tej wersji programu.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, BalancerVersionUnsupported</comment>
        <translation>Sprawdź, czy jest dostępna aktualizacja programu.</translation>
    </message>
    <message>
        <source>The login service did not answer</source>
        <comment>title, BalancerUnusable</comment>
        <translation>Brak odpowiedzi usługi logowania</translation>
    </message>
    <message>
        <source>The login service did not say which server to use.</source>
        <comment>explanation, BalancerUnusable</comment>
        <translation>Usługa logowania nie wskazała, którego serwera użyć.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, BalancerUnusable</comment>
        <translation>Sprawdź połączenie z internetem, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The certificate is not valid today</source>
        <comment>title, CertificateExpired</comment>
        <translation>Certyfikat nie jest dziś ważny</translation>
    </message>
    <message>
        <source>The certificate of the server is too old or too new, or the clock of this computer is wrong. Nothing was sent.</source>
        <comment>explanation, CertificateExpired</comment>
        <translation>Certyfikat serwera jest za stary lub za nowy albo zegar tego komputera wskazuje zły czas. Nic nie wysłano.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, ask the vendor.</source>
        <comment>advice, CertificateExpired</comment>
        <translation>Sprawdź datę i godzinę na tym komputerze; jeśli są prawidłowe, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server has another name</source>
        <comment>title, CertificateWrongHost</comment>
        <translation>Serwer ma inną nazwę</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for another name, so nothing was sent.</source>
        <comment>explanation, CertificateWrongHost</comment>
        <translation>Certyfikat serwera, który odpowiedział, wystawiono na inną nazwę, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, CertificateWrongHost</comment>
        <translation>Spróbuj w innej sieci lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server cannot be trusted</source>
        <comment>title, CertificateUntrusted</comment>
        <translation>Serwerowi nie można ufać</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server, so nothing was sent.</source>
        <comment>explanation, CertificateUntrusted</comment>
        <translation>Nikt, komu ufa ten komputer, nie ręczy za serwer, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Check the date of this computer and try another network, or ask the vendor.</source>
        <comment>advice, CertificateUntrusted</comment>
        <translation>Sprawdź datę na tym komputerze i spróbuj w innej sieci lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed</source>
        <comment>title, CertificateNotPinned</comment>
        <translation>Tożsamość serwera się zmieniła</translation>
    </message>
    <message>
        <source>The public key of the server is none of those pinned in this program, so nothing was sent.</source>
        <comment>explanation, CertificateNotPinned</comment>
        <translation>Klucza publicznego serwera nie ma wśród przypiętych w tym programie, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Try another network; if it stays, look for an update or ask the vendor.</source>
        <comment>advice, CertificateNotPinned</comment>
        <translation>Spróbuj w innej sieci; jeśli to nie pomoże, poszukaj aktualizacji programu lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server does not encrypt</source>
        <comment>title, TlsNotSpoken</comment>
        <translation>Serwer nie szyfruje połączenia</translation>
    </message>
    <message>
        <source>The server answered without encryption where it is needed, so nothing was sent.</source>
        <comment>explanation, TlsNotSpoken</comment>
        <translation>Serwer odpowiedział bez szyfrowania tam, gdzie jest ono potrzebne, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, TlsNotSpoken</comment>
        <translation>Spróbuj w innej sieci lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old</source>
        <comment>title, TlsTooOld</comment>
        <translation>Przestarzałe szyfrowanie serwera</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer safe, so nothing was sent.</source>
        <comment>explanation, TlsTooOld</comment>
        <translation>Serwer oferuje tylko szyfrowanie, które nie jest już bezpieczne, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Ask the vendor to update the server.</source>
        <comment>advice, TlsTooOld</comment>
        <translation>Poproś sprzedawcę o zaktualizowanie serwera.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <comment>title, TlsHandshakeFailed</comment>
        <translation>Brak bezpiecznego połączenia</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made, so nothing was sent.</source>
        <comment>explanation, TlsHandshakeFailed</comment>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z serwerem, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, TlsHandshakeFailed</comment>
        <translation>Spróbuj w innej sieci lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>No secure connections possible</source>
        <comment>title, TlsUnavailable</comment>
        <translation>Bezpieczne połączenia są niemożliwe</translation>
    </message>
    <message>
        <source>This computer lacks what secure connections need.</source>
        <comment>explanation, TlsUnavailable</comment>
        <translation>Na tym komputerze brakuje tego, czego wymagają bezpieczne połączenia.</translation>
    </message>
    <message>
        <source>Install OpenSSL, or ask the vendor.</source>
        <comment>advice, TlsUnavailable</comment>
        <translation>Zainstaluj OpenSSL lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <comment>title, ConnectTimeout</comment>
        <translation>Łączenie trwało zbyt długo</translation>
    </message>
    <message>
        <source>No connection to the server could be made in time.</source>
        <comment>explanation, ConnectTimeout</comment>
        <translation>Nie udało się na czas nawiązać połączenia z serwerem.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectTimeout</comment>
        <translation>Sprawdź połączenie z internetem, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <comment>title, InitializeTimeout</comment>
        <translation>Serwer nie odpowiada</translation>
    </message>
    <message>
        <source>The server took the connection and then fell silent.</source>
        <comment>explanation, InitializeTimeout</comment>
        <translation>Serwer przyjął połączenie, a potem przestał odpowiadać.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, InitializeTimeout</comment>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <comment>title, AuthorizeTimeout</comment>
        <translation>Serwer nie odpowiada</translation>
    </message>
    <message>
        <source>The server did not say in time whether you may come in.</source>
        <comment>explanation, AuthorizeTimeout</comment>
        <translation>Serwer nie poinformował na czas, czy zezwala na zalogowanie.</translation>
    </message>
    <message>
        <source>Try again; nothing you typed is lost.</source>
        <comment>advice, AuthorizeTimeout</comment>
        <translation>Spróbuj ponownie; wpisane dane nie przepadły.</translation>
    </message>
    <message>
        <source>The time is up</source>
        <comment>title, AttemptTimeout</comment>
        <translation>Logowanie trwało zbyt długo</translation>
    </message>
    <message>
        <source>The sign-in did not finish within the time set for it.</source>
        <comment>explanation, AttemptTimeout</comment>
        <translation>Logowanie nie zakończyło się w wyznaczonym czasie.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <comment>advice, AttemptTimeout</comment>
        <translation>Spróbuj ponownie lub wyznacz więcej czasu.</translation>
    </message>
    <message>
        <source>The connection went silent</source>
        <comment>title, ConnectionSilent</comment>
        <translation>Serwer przestał odpowiadać</translation>
    </message>
    <message>
        <source>The server was connected, but answers no more.</source>
        <comment>explanation, ConnectionSilent</comment>
        <translation>Połączenie z serwerem istniało, ale nie ma już od niego odpowiedzi.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectionSilent</comment>
        <translation>Sprawdź połączenie z internetem, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is not the right server</source>
        <comment>title, NotWebSocket</comment>
        <translation>To nie jest właściwy serwer</translation>
    </message>
    <message>
        <source>Something answered that is not the login service.</source>
        <comment>explanation, NotWebSocket</comment>
        <translation>Odpowiedziało coś, co nie jest usługą logowania.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, NotWebSocket</comment>
        <translation>Spróbuj w innej sieci lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>Something alters the connection</source>
        <comment>title, UpgradeAltered</comment>
        <translation>Coś ingeruje w połączenie</translation>
    </message>
    <message>
        <source>Something before the server, such as a proxy, changed its answer so that it cannot be used.</source>
        <comment>explanation, UpgradeAltered</comment>
        <translation>Coś na drodze do serwera, na przykład serwer proxy, zmieniło jego odpowiedź tak, że nie można jej użyć.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, UpgradeAltered</comment>
        <translation>Spróbuj w innej sieci lub skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageMalformed</comment>
        <translation>Niezrozumiała odpowiedź serwera</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <comment>explanation, MessageMalformed</comment>
        <translation>Nie udało się odczytać odpowiedzi serwera.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageMalformed</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large</source>
        <comment>title, MessageTooLarge</comment>
        <translation>Odpowiedź serwera jest za duża</translation>
    </message>
    <message>
        <source>The server sent more than an answer can hold.</source>
        <comment>explanation, MessageTooLarge</comment>
        <translation>Serwer wysłał więcej danych, niż może zawierać odpowiedź.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageTooLarge</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageBinary</comment>
        <translation>Niezrozumiała odpowiedź serwera</translation>
    </message>
    <message>
        <source>The server sent data that is not an answer.</source>
        <comment>explanation, MessageBinary</comment>
        <translation>Serwer wysłał dane, które nie są odpowiedzią.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageBinary</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageNotUtf8</comment>
        <translation>Niezrozumiała odpowiedź serwera</translation>
    </message>
    <message>
        <source>The server&apos;s answer is damaged text.</source>
        <comment>explanation, MessageNotUtf8</comment>
        <translation>Tekst odpowiedzi serwera jest uszkodzony.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageNotUtf8</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is incomplete</source>
        <comment>title, AnswerMalformed</comment>
        <translation>Odpowiedź serwera jest niepełna</translation>
    </message>
    <message>
        <source>The server did not say clearly whether it accepted, so nobody was signed in.</source>
        <comment>explanation, AnswerMalformed</comment>
        <translation>Serwer nie poinformował jasno, czy zaakceptował logowanie, więc nikogo nie zalogowano.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, AnswerMalformed</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server sends too much</source>
        <comment>title, PeerFlooding</comment>
        <translation>Serwer wysyła za dużo danych</translation>
    </message>
    <message>
        <source>The server sent data without end and did not listen.</source>
        <comment>explanation, PeerFlooding</comment>
        <translation>Serwer bez końca wysyłał dane i nie przyjmował żądań programu.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, PeerFlooding</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The connection ended unexpectedly</source>
        <comment>title, UnexpectedClose</comment>
        <translation>Połączenie nieoczekiwanie zakończone</translation>
    </message>
    <message>
        <source>The server ended the connection for a reason outside the rules.</source>
        <comment>explanation, UnexpectedClose</comment>
        <translation>Serwer zakończył połączenie z przyczyny, której nie przewidują reguły.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, UnexpectedClose</comment>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, skontaktuj się ze sprzedawcą.</translation>
    </message>
    <message>
        <source>The server&apos;s reason: %1</source>
        <comment>explanation, unknown close code; %1 is the server&apos;s own text</comment>
        <translation>Przyczyna podana przez serwer: %1</translation>
    </message>
</context>
</TS>
