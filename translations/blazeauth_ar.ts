<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>BlazeAuth::AboutPage</name>
    <message>
        <source>About</source>
        <extracomment>Title of the page: about this program
----------
Name of the text for screen readers</extracomment>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Signs in with blazeauth-qt %1, the login window for Blazeauth.</source>
        <extracomment>%1 is the version, such as 1.0.0</extracomment>
        <translation>يُسجَّل الدخول عبر blazeauth-qt %1، وهو نافذة تسجيل الدخول لخدمة Blazeauth.</translation>
    </message>
    <message>
        <source>blazeauth-qt is free software under the MIT license.</source>
        <extracomment>MIT is the name of a license</extracomment>
        <translation>برنامج blazeauth-qt حر ومتاح برخصة MIT.</translation>
    </message>
    <message>
        <source>It uses Qt %1 under the GNU LGPL, version 3.</source>
        <extracomment>%1 is a version, such as 6.4.2; LGPL is the name of a license</extracomment>
        <translation>يستخدم Qt %1 برخصة GNU LGPL، الإصدار 3.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::AccountPage</name>
    <message>
        <source>E-mail or login</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>البريد الإلكتروني أو اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;E-mail or login</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>البريد الإلكتروني &amp;أو اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>كلمة المر&amp;ور</translation>
    </message>
    <message>
        <source>I also have a license &amp;key</source>
        <extracomment>Button below the password: shows a field for a license key, whose label has the same letter after its &amp;</extracomment>
        <translation>لديّ أيضًا مفتا&amp;ح ترخيص</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::AppHeader</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window before the server has told the name of the application</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>With a license key or an account</source>
        <extracomment>Below the title, before the server has told the version of the application</extracomment>
        <translation>بمفتاح ترخيص أو بحساب</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Below the name of the application; %1 is whatever the vendor calls it, such as 1.0.0</extracomment>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Check</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>In a terminal, one line; %1 is a license key or a login, masked</extracomment>
        <translation>تم تسجيل الدخول باسم %1.</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <extracomment>In a terminal, one line: the connection came back</extracomment>
        <translation>تم تسجيل دخولك مجددًا.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <extracomment>In a terminal, one line</extracomment>
        <translation>جارٍ إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The program is ended now.</source>
        <extracomment>In a terminal, one line, after it was asked to close</extracomment>
        <translation>سيُنهى البرنامج الآن قسرًا.</translation>
    </message>
    <message>
        <source>%1 The program will be closed in %2 s; save your work.</source>
        <extracomment>In a terminal, one line; %1 says what happened, %2 is a number of seconds</extracomment>
        <translation>%1 سيُغلق البرنامج بعد %2 ث؛ احفظ عملك.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::CommandLine</name>
    <message>
        <source>The limit on the whole attempt in seconds, by default 30.</source>
        <extracomment>Help on --timeout.</extracomment>
        <translation>المهلة القصوى للمحاولة كلها بالثواني، وهي 30 افتراضيًا.</translation>
    </message>
    <message>
        <source>Write JSON Lines to standard output.</source>
        <extracomment>Help on --json.</extracomment>
        <translation>كتابة الناتج بصيغة JSON Lines على الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Stay connected after the sign-in and report until the session ends.</source>
        <extracomment>Help on --watch.</extracomment>
        <translation>البقاء على اتصال بعد تسجيل الدخول والإبلاغ بما يحدث حتى تنتهي الجلسة.</translation>
    </message>
    <message>
        <source>license, account or probe; see below.</source>
        <extracomment>Help on the command of the command line.</extracomment>
        <translation>license أو account أو probe؛ انظر أدناه.</translation>
    </message>
    <message>
        <source>no command; give license, account or probe, or see --help</source>
        <extracomment>The command line lacks what to do.</extracomment>
        <translation>لم يُحدَّد أمر؛ اكتب license أو account أو probe، أو راجع ‎--help</translation>
    </message>
    <message>
        <source>unknown command; give license, account or probe, or see --help</source>
        <extracomment>The command itself is not shown.</extracomment>
        <translation>أمر غير معروف؛ اكتب license أو account أو probe، أو راجع ‎--help</translation>
    </message>
    <message>
        <source>too many arguments; probe takes none</source>
        <extracomment>Probe is a command.</extracomment>
        <translation>معاملات أكثر من اللازم؛ لا يأخذ الأمر probe أي معامل</translation>
    </message>
    <message>
        <source>too many arguments; account takes only LOGIN, and the password comes from standard input or BLAZEAUTH_PASSWORD</source>
        <extracomment>Account is a command, LOGIN its argument.</extracomment>
        <translation>معاملات أكثر من اللازم؛ لا يأخذ الأمر account إلا LOGIN، أما كلمة المرور فتُقرأ من الإدخال القياسي أو من BLAZEAUTH_PASSWORD</translation>
    </message>
    <message>
        <source>too many arguments; license takes only KEY</source>
        <extracomment>License is a command, KEY its argument.</extracomment>
        <translation>معاملات أكثر من اللازم؛ لا يأخذ الأمر license إلا KEY</translation>
    </message>
    <message>
        <source>Signs in at a Blazeauth server and says what came of it.</source>
        <extracomment>What the program is, in --help.</extracomment>
        <translation>يسجّل الدخول لدى خادم Blazeauth ويعرض النتيجة.</translation>
    </message>
    <message>
        <source>--timeout: not a number above 0; give seconds, such as 30 or 2.5</source>
        <extracomment>--timeout is an option.</extracomment>
        <translation>قيمة ‎--timeout ليست عددًا أكبر من 0؛ اكتب عدد الثواني، مثل 30 أو 2.5</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::CommentView</name>
    <message>
        <source>Comment: %1</source>
        <extracomment>Read by screen readers; %1 is the vendor&apos;s comment on the license or account</extracomment>
        <translation>ملاحظة: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ConnectionIndicator</name>
    <message>
        <source>Connection: connecting</source>
        <extracomment>Connection indicator</extracomment>
        <translation>حالة الاتصال: جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connection: ready</source>
        <extracomment>Connection indicator: the server can be asked</extracomment>
        <translation>حالة الاتصال: جاهز</translation>
    </message>
    <message>
        <source>Connection: asleep</source>
        <extracomment>Connection indicator: closed because nobody was there, wakes by itself</extracomment>
        <translation>حالة الاتصال: خامل</translation>
    </message>
    <message>
        <source>Connection: waiting</source>
        <extracomment>Connection indicator: the server asked to stay away for a while</extracomment>
        <translation>حالة الاتصال: في الانتظار</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <extracomment>Connection indicator: there is none</extracomment>
        <translation>حالة الاتصال: غير متصل</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Details</name>
    <message>
        <source>Signed in as: %1</source>
        <extracomment>In the details that can be copied; %1 is a login or a masked license key</extracomment>
        <translation>تم تسجيل الدخول باسم: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>In the details that can be copied; %1 is a date with time</extracomment>
        <translation>تاريخ الانتهاء: %1</translation>
    </message>
    <message>
        <source>Levels:</source>
        <extracomment>In the details that can be copied, above what the license or account entitles to</extracomment>
        <translation>المستويات:</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>In the details that can be copied, above the vendor&apos;s note on the license or account</extracomment>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>In the details that can be copied; %1 is such as 203.0.113.10</extracomment>
        <translation>عنوان IP: %1</translation>
    </message>
    <message>
        <source>License required: yes</source>
        <extracomment>In the details that can be copied: whether the account needs an active license</extracomment>
        <translation>الترخيص مطلوب: نعم</translation>
    </message>
    <message>
        <source>License required: no</source>
        <translation>الترخيص مطلوب: لا</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of the page
----------
Name of the text for screen readers</extracomment>
        <translation>معلومات التشخيص</translation>
    </message>
    <message>
        <source>For the vendor, when something does not work. It is in English because the vendor reads it, and holds no license key, login or password. Copy puts exactly this on the clipboard.</source>
        <extracomment>Below the title</extracomment>
        <translation>هذه المعلومات موجَّهة إلى البائع عندما لا يعمل شيء كما ينبغي. وهي بالإنجليزية لأن البائع هو من يقرؤها، ولا تتضمن مفتاح الترخيص ولا اسم المستخدم ولا كلمة المرور. يضع زر «نسخ» هذا النص كما هو في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the diagnostics on the clipboard</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::EndNotice</name>
    <message>
        <source>%1 is being closed.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>جارٍ إغلاق البرنامج ‎%1.</translation>
    </message>
    <message>
        <source>%1 will be closed in %2. Save your work, or sign in again.</source>
        <extracomment>%1 is the name of a program, %2 minutes and seconds such as 0:30</extracomment>
        <translation>سيُغلق البرنامج ‎%1 بعد %2. احفظ عملك، أو سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 is still open. Sign in again, or close this window.</source>
        <extracomment>%1 is the name of a program that was started by signing in</extracomment>
        <translation>ما زال البرنامج ‎%1 مفتوحًا. سجّل الدخول مجددًا، أو أغلق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ExtraLicense</name>
    <message>
        <source>License key (optional)</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>مفتاح الترخيص (اختياري)</translation>
    </message>
    <message>
        <source>License &amp;key (optional)</source>
        <extracomment>Label of the field below the password; the letter after &amp; is that of the button that shows the field</extracomment>
        <translation>مفتا&amp;ح الترخيص (اختياري)</translation>
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
        <translation>الأوامر:
  license [KEY]    تسجيل الدخول بمفتاح ترخيص
  account [LOGIN]  تسجيل الدخول بحساب
  probe            تهيئة الاتصال فقط، لمعرفة هل يعرف الخادم هذا التطبيق
</translation>
    </message>
    <message>
        <source>Input:
  A KEY, LOGIN or password left out is read as one line from standard input, in that order.
  A password is never an argument; BLAZEAUTH_PASSWORD sets it, too.
</source>
        <translation>الإدخال:
  ما لم يُذكر من KEY أو LOGIN أو كلمة المرور يُقرأ من الإدخال القياسي بهذا الترتيب،
  كلٌّ في سطر.
  لا تُكتب كلمة المرور معاملًا أبدًا؛ ويمكن أيضًا ضبطها في BLAZEAUTH_PASSWORD.
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
        <translation>الإعدادات، ويُؤخذ بأول ما ضُبط منها:
  1. الخيارات أعلاه
  2. BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY, BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE,
     BLAZEAUTH_PINS
  3. أسطر بصيغة KEY=VALUE (server, api-key, client-id, ca-file, pins, proxy) في
     %1
  4. للخادم الوكيل: https_proxy, all_proxy, no_proxy
  بيانات الدخول إن طلبها الخادم الوكيل: BLAZEAUTH_PROXY_USER, BLAZEAUTH_PROXY_PASSWORD
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
        <translation>رموز الخروج:
  0  تم تسجيل الدخول (مع probe: تعرّف الخادم على التطبيق)
  1  رفض الخادم تسجيل الدخول
  2  خطأ في الاستخدام أو الإعداد؛ لم يُرسَل شيء
  3  أغلق الخادم الاتصال
  4  عطل في الشبكة
  5  خطأ في TLS: تعذّر الوثوق بالخادم
  6  انقضت المهلة
  7  خطأ في البروتوكول: الرد غير مفهوم
</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::HumanReporter</name>
    <message>
        <source>levels: %1</source>
        <extracomment>%1 is a list such as tier=pro.</extracomment>
        <translation>المستويات: %1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <extracomment>%1 is a comment of the vendor.</extracomment>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>%1 is a date and time, such as 2026-01-31T12:00:00Z.</extracomment>
        <translation>تاريخ الانتهاء: %1</translation>
    </message>
    <message>
        <source>the clock of this computer may be wrong</source>
        <extracomment>The server&apos;s time of expiry is over already, by this computer&apos;s clock.</extracomment>
        <translation>قد تكون ساعة هذا الحاسوب غير مضبوطة</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is the address of the server.</extracomment>
        <translation>جارٍ الاتصال بالخادم %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>The connection to the server is up.</extracomment>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>Initialized: %1 %2</source>
        <extracomment>%1 is the name of an application, %2 its version.</extracomment>
        <translation>تم التعرّف على التطبيق: %1 %2</translation>
    </message>
    <message>
        <source>Authorizing</source>
        <extracomment>The license key or account has been sent, and the answer is awaited.</extracomment>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>%1 is the address that the server has stored.</extracomment>
        <translation>عنوان IP: %1</translation>
    </message>
    <message>
        <source>a license is required</source>
        <extracomment>Whether the account needs a license.</extracomment>
        <translation>يلزم ترخيص</translation>
    </message>
    <message>
        <source>no license is required</source>
        <translation>لا يلزم ترخيص</translation>
    </message>
    <message>
        <source>Authorized: %1</source>
        <extracomment>%1 is the masked license key or the login.</extracomment>
        <translation>تم تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Rejected: %1 (%2)</source>
        <extracomment>%1 says in a few words why, %2 is the name and number of the reason.</extracomment>
        <translation>رفض الخادم الطلب: %1 (%2)</translation>
    </message>
    <message>
        <source>Closed: %1 (%2)</source>
        <extracomment>The server closed the connection; %1 says in a few words why, %2 is the number of the reason.</extracomment>
        <translation>أُغلق الاتصال: %1 (%2)</translation>
    </message>
    <message>
        <source>try again in %1 s</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>حاول مجددًا بعد %1 ث</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 says in a few words what went wrong.</extracomment>
        <translation>فشلت المحاولة: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The time of the license or account is over.</extracomment>
        <translation>انتهت الصلاحية</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::KeepBox</name>
    <message>
        <source>Keep &amp;me signed in</source>
        <extracomment>Check box below the fields; &amp; is before the letter that presses it with Alt</extracomment>
        <translation>&amp;إبقاء تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Kept</name>
    <message>
        <source>This version of the program cannot keep you signed in.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, which is greyed</extracomment>
        <translation>لا يستطيع هذا الإصدار من البرنامج إبقاء دخولك مسجَّلًا.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nothing can be kept.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, which is greyed</extracomment>
        <translation>لا يوجد في هذا الحاسوب مخزن لكلمات المرور، لذا لا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked; unlock it and try again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;; a keychain is where the system keeps passwords</extracomment>
        <translation>مخزن كلمات المرور في هذا الحاسوب مقفل؛ افتح قفله ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened; allow it and try again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>لم يُفتح مخزن كلمات المرور في هذا الحاسوب؛ اسمح بفتحه ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer; try again later.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>مخزن كلمات المرور في هذا الحاسوب لا يستجيب؛ حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer; perhaps it asks for its password.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>في انتظار مخزن كلمات المرور في هذا الحاسوب؛ ربما يطلب كلمة المرور الخاصة به.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not keep this sign-in.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, and in the status panel</extracomment>
        <translation>لم يحفظ مخزن كلمات المرور في هذا الحاسوب بيانات دخولك.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain; it is removed at the next start.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, after Sign out</extracomment>
        <translation>ما زالت بيانات دخولك في مخزن كلمات المرور؛ وستُزال عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work; start this program again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>مخزن كلمات المرور في هذا الحاسوب لا يعمل؛ أعد تشغيل هذا البرنامج.</translation>
    </message>
    <message>
        <source>Stored in the keychain of this computer and nowhere else.</source>
        <extracomment>Below &quot;Keep me signed in&quot;; a keychain is where the system keeps passwords</extracomment>
        <translation>تُحفظ في مخزن كلمات المرور في هذا الحاسوب دون سواه.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::KeptCheck</name>
    <message>
        <source>Nobody is kept signed in; start without --check to sign in.</source>
        <extracomment>In a terminal, one line. Leave --check as it is.</extracomment>
        <translation>لا توجد بيانات دخول محفوظة؛ شغّل الأمر دون ‎--check لتسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LaunchPage</name>
    <message>
        <source>Starting %1</source>
        <extracomment>Title of the page; %1 is the name of a program</extracomment>
        <translation>جارٍ تشغيل ‎%1</translation>
    </message>
    <message>
        <source>You are signed in. This window closes as soon as the program runs.</source>
        <extracomment>Below &quot;Starting …&quot;</extracomment>
        <translation>تم تسجيل الدخول. ستُغلق هذه النافذة حالما يعمل البرنامج.</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <extracomment>Title of the page; %1 is the name of a program</extracomment>
        <translation>تعذّر تشغيل ‎%1</translation>
    </message>
    <message>
        <source>The program is being started</source>
        <extracomment>Name of the bar, for screen readers</extracomment>
        <translation>جارٍ تشغيل البرنامج</translation>
    </message>
    <message>
        <source>What the program said</source>
        <extracomment>Name of a text for screen readers: what a program said before it ended</extracomment>
        <translation>رسائل البرنامج</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: starts the program once more</extracomment>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <extracomment>Button: puts what happened on the clipboard, for whoever made the program</extracomment>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>Said to those who cannot see the window, after the button</extracomment>
        <translation>نُسخ التقرير</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Launcher</name>
    <message>
        <source>There is no display to show a window on; use --check, or start it on a desktop.</source>
        <extracomment>In a terminal, one line. Leave --check as it is.</extracomment>
        <translation>لا توجد شاشة لعرض نافذة عليها؛ استخدم ‎--check، أو شغّل الأمر في بيئة سطح مكتب.</translation>
    </message>
    <message>
        <source>%1 runs already; close it before you start it again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>البرنامج ‎%1 يعمل بالفعل؛ أغلقه قبل تشغيله مجددًا.</translation>
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
        <translation>يعرف البرنامج من سجّل الدخول من متغيرات البيئة (مع إخفاء جزء من الهوية):
  BLAZEAUTH_IDENTITY, BLAZEAUTH_LEVELS (JSON), BLAZEAUTH_EXPIRES_AT
أما الخادم ومفتاح التطبيق والشهادات والمفاتيح المثبّتة فتُضبط في FILE وحده.
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
        <translation>رموز الخروج:
  0    تم تسجيل الدخول، ولم يكن هناك ما يُشغَّل
  1    لم يتم تسجيل الدخول، أو أُغلقت النافذة قبل ذلك
  2    خطأ في الاستخدام أو الإعداد
  3    أغلق الخادم الاتصال
  4    عطل في الشبكة
  5    خطأ في TLS: تعذّر الوثوق بالخادم
  6    انقضت المهلة
  7    خطأ في البروتوكول: الرد غير مفهوم
  124  أُنهي البرنامج لأن الجلسة انتهت
  125  نسخة أخرى من blazeauth-launcher تشغّل البرنامج نفسه
  126  لا يمكن تشغيل البرنامج
  127  لم يُعثر على البرنامج
وفيما عدا ذلك رمز خروج البرنامج، أو 128 مضافًا إليه رقم الإشارة التي أنهته.
</translation>
    </message>
    <message>
        <source>Signs in at a Blazeauth server, in a window where that is needed, and runs a program.</source>
        <extracomment>What the program is, in --help</extracomment>
        <translation>يسجّل الدخول لدى خادم Blazeauth، في نافذة عند الحاجة، ثم يشغّل برنامجًا.</translation>
    </message>
    <message>
        <source>What a vendor has set up, see docs/launcher.md.</source>
        <extracomment>Help on --config</extracomment>
        <translation>الملف الذي أعدّه البائع، راجع docs/launcher.md.</translation>
    </message>
    <message>
        <source>Never show a window: sign in with what is kept, and tell by the exit code.</source>
        <extracomment>Help on --check</extracomment>
        <translation>عدم عرض أي نافذة: تسجيل الدخول بالبيانات المحفوظة، وبيان النتيجة برمز الخروج.</translation>
    </message>
    <message>
        <source>What to run; it may be left out with --check.</source>
        <extracomment>Help on PROGRAM</extracomment>
        <translation>ما يُراد تشغيله؛ ويمكن تركه مع ‎--check.</translation>
    </message>
    <message>
        <source>give --config FILE, once; see --help</source>
        <translation>اكتب ‎--config FILE مرة واحدة؛ راجع ‎--help</translation>
    </message>
    <message>
        <source>no program to start; name one after --, or see --help</source>
        <translation>لم يُحدَّد برنامج لتشغيله؛ اكتبه بعد ‎--، أو راجع ‎--help</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LevelsView</name>
    <message>
        <source>Levels: %1</source>
        <extracomment>Read by screen readers; %1 is a list such as &quot;tier pro, seats 5&quot;</extracomment>
        <translation>المستويات: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LicenseNote</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Below the license field, where the key is nearly too long; %1 characters of at most %2</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The key was read from the file.</source>
        <extracomment>Below the license field, after a text file was dropped or pasted there</extracomment>
        <translation>قُرئ المفتاح من الملف.</translation>
    </message>
    <message>
        <source>Removed the words around the key.</source>
        <extracomment>Below the license field, after a key was pasted together with words</extracomment>
        <translation>أُزيلت الكلمات المحيطة بالمفتاح.</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>مسافات</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>فواصل أسطر</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>In a list of what was removed from a license key: such as zero-width spaces</extracomment>
        <translation>أحرف غير مرئية</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>علامات اقتباس</translation>
    </message>
    <message>
        <source>Removed what is not part of the key.</source>
        <extracomment>Below the license field, after a key was pasted with quotation marks, spaces and the like</extracomment>
        <translation>أُزيل ما ليس جزءًا من المفتاح.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>Below the license field, after a key was pasted; %1 is a list, such as: spaces, line breaks</extracomment>
        <translation>أُزيلت: %1.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <extracomment>Below the license field, after several files were dropped there</extracomment>
        <translation>لا يمكن قراءة أكثر من ملف واحد في كل مرة.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>تعذّرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file is too large to be a license.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>هذا الملف أكبر من أن يكون ملف ترخيص.</translation>
    </message>
    <message>
        <source>This file is not a text file.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>هذا الملف ليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <source>This file holds more than one license key.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>في هذا الملف أكثر من مفتاح ترخيص واحد.</translation>
    </message>
    <message>
        <source>There is no license key in this file.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>لا يوجد مفتاح ترخيص في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LicensePage</name>
    <message>
        <source>License key</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>مفتاح الترخيص</translation>
    </message>
    <message>
        <source>License &amp;key</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>مفتا&amp;ح الترخيص</translation>
    </message>
    <message>
        <source>Paste the key you were given, or drop a text file with it here.</source>
        <extracomment>Below the license field</extracomment>
        <translation>الصق المفتاح الذي استلمته، أو أفلت هنا ملفًا نصيًا يحتوي عليه.</translation>
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
        <translation>يسجّل الدخول لدى خادم Blazeauth في نافذة.
يمكن ضبط كل خيار أيضًا في متغيرات البيئة:
  BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY, BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE,
  BLAZEAUTH_PINS
أو في سطر مثل api-key=KEY في الملف
%1
رمز الخروج هو 0 بعد «متابعة»، و1 إذا أُغلقت النافذة قبل ذلك،
و2 إذا كان في الإعداد خطأ.</translation>
    </message>
    <message>
        <source>an argument is no option; see --help</source>
        <extracomment>The argument itself is not shown</extracomment>
        <translation>أحد المعاملات ليس خيارًا؛ راجع ‎--help</translation>
    </message>
    <message>
        <source>There is no display to show a window on; use blazeauth-cli, or start it on a desktop.</source>
        <extracomment>In a terminal, one line. Leave blazeauth-cli as it is.</extracomment>
        <translation>لا توجد شاشة لعرض نافذة عليها؛ استخدم blazeauth-cli، أو شغّل الأمر في بيئة سطح مكتب.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginFooter</name>
    <message>
        <source>Local test server</source>
        <extracomment>In the footer, whenever the server is this computer itself</extracomment>
        <translation>خادم اختبار محلي</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginMenu</name>
    <message>
        <source>Device ID copied</source>
        <extracomment>In place of the connection, after the entry of the menu</extracomment>
        <translation>نُسخ معرّف الجهاز</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>In place of the connection, when what the vendor needs to help is on the clipboard</extracomment>
        <translation>نُسخ التقرير</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginWidget</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <extracomment>On the button while the server has asked to wait; %1 is minutes and seconds, such as 0:37</extracomment>
        <translation>إعادة المحاولة بعد %1</translation>
    </message>
    <message>
        <source>Details copied</source>
        <extracomment>In place of the connection, after the button in the status panel</extracomment>
        <translation>تم نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ManualProxyForm</name>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>أدخل اسم الخادم الوكيل أو عنوانه.</translation>
    </message>
    <message>
        <source>Leave out the login: it is asked for when the proxy wants it.</source>
        <extracomment>Below the fields of the proxy, where somebody has typed user:password@host</extracomment>
        <translation>لا تُدخل بيانات الدخول هنا: سيطلبها البرنامج عندما يحتاج إليها الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>أدخل منفذًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>This is no name and no address. Check it for mistakes.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>هذا ليس اسمًا ولا عنوانًا. تحقّق من خلوّه من الأخطاء.</translation>
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
        <translation>عنوا&amp;ن الخادم الوكيل</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;المنفذ</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>المنفذ</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MenuButton</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of the button with three dots, for screen readers and as a tooltip</extracomment>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MenuPage</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves a page of the menu</extracomment>
        <translation>&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Message</name>
    <message>
        <source>Your time is over</source>
        <extracomment>Title of the message when the time of a license or account runs out while signed in</extracomment>
        <translation>انتهت مدة استخدامك</translation>
    </message>
    <message>
        <source>The time of this license or account has run out.</source>
        <extracomment>Explanation of the message when the time runs out</extracomment>
        <translation>انتهت مدة هذا الترخيص أو الحساب.</translation>
    </message>
    <message>
        <source>Renew it with the vendor, then sign in again.</source>
        <extracomment>Advice of the message when the time runs out</extracomment>
        <translation>جدّدها لدى البائع، ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <extracomment>Title of the message after signing out</extracomment>
        <translation>تم تسجيل خروجك</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting</source>
        <extracomment>Title of a message in the status panel</extracomment>
        <translation>انقطع الاتصال، وتجري إعادته</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <extracomment>Title of the message when the connection is up again after its loss was told</extracomment>
        <translation>عاد الاتصال</translation>
    </message>
    <message>
        <source>You can sign in now.</source>
        <extracomment>Advice of the message when the connection is up again</extracomment>
        <translation>يمكنك تسجيل الدخول الآن.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <extracomment>Title of the message when a wait goes on that began before the window was opened</extracomment>
        <translation>يُرجى الانتظار قليلًا</translation>
    </message>
    <message>
        <source>The server has asked this program to stay away for a while.</source>
        <extracomment>Explanation of that message</extracomment>
        <translation>طلب الخادم من هذا البرنامج التوقف عن الاتصال به لبعض الوقت.</translation>
    </message>
    <message>
        <source>You can sign in as soon as the time on the button is over.</source>
        <extracomment>Advice of that message</extracomment>
        <translation>يمكنك تسجيل الدخول حالما ينقضي الوقت الظاهر على الزر.</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <extracomment>Title of the message when the time is over that the server had asked to wait</extracomment>
        <translation>انتهى وقت الانتظار</translation>
    </message>
    <message>
        <source>You can sign in again.</source>
        <extracomment>Advice of the message when the wait is over</extracomment>
        <translation>يمكنك تسجيل الدخول مجددًا.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MessageArea</name>
    <message>
        <source>&amp;Retry now</source>
        <extracomment>Button in the message: tries again what has failed</extracomment>
        <translation>إعا&amp;دة المحاولة الآن</translation>
    </message>
    <message>
        <source>Edit license key</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>تعديل مفتاح الترخيص</translation>
    </message>
    <message>
        <source>Edit login</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>تصحيح اسم المستخدم</translation>
    </message>
    <message>
        <source>Edit password</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>تصحيح كلمة المرور</translation>
    </message>
    <message>
        <source>Ente&amp;r proxy login</source>
        <extracomment>Button in the message: shows the fields for the login of the proxy</extracomment>
        <translation>إدخال بيانا&amp;ت الخادم الوكيل</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Button in the message: shows the page on which a proxy is chosen</extracomment>
        <translation>إعدادات الخادم الوكيل</translation>
    </message>
    <message>
        <source>Copy device ID</source>
        <extracomment>Button in the message: the vendor needs it to help</extracomment>
        <translation>نسخ معرّف الجهاز</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>Button in the message: copies what the vendor needs to help, without any secret</extracomment>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button in the message: opens the vendor&apos;s page</extracomment>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button in the message: ends the program</extracomment>
        <translation>إنهاء البرنامج</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Messages</name>
    <message>
        <source>Wait 1 second.</source>
        <extracomment>Added to the message that the server wants to be left alone</extracomment>
        <translation>انتظر ثانية واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <comment>never 1</comment>
        <translation>
            <numerusform>انتظر %n ثانية.</numerusform>
            <numerusform>انتظر %n ثانية.</numerusform>
            <numerusform>انتظر %n ثانية.</numerusform>
            <numerusform>انتظر %n ثوانٍ.</numerusform>
            <numerusform>انتظر %n ثانية.</numerusform>
            <numerusform>انتظر %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set BLAZEAUTH_PROXY_USER and BLAZEAUTH_PROXY_PASSWORD.</source>
        <extracomment>Added to the message that a proxy wants a login</extracomment>
        <translation>اضبط BLAZEAUTH_PROXY_USER وBLAZEAUTH_PROXY_PASSWORD.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::PasswordEdit</name>
    <message>
        <source>Show password</source>
        <extracomment>Button at the end of the password field; on: the password can be read</extracomment>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>Below the password field while it is typed in</extracomment>
        <translation>مفتاح Caps Lock مفعّل</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Program</name>
    <message>
        <source>License key: </source>
        <extracomment>Asks for the license key on a terminal; ends in a space.</extracomment>
        <translation>مفتاح الترخيص: </translation>
    </message>
    <message>
        <source>E-mail or login: </source>
        <extracomment>Asks for the login on a terminal; ends in a space.</extracomment>
        <translation>البريد الإلكتروني أو اسم المستخدم: </translation>
    </message>
    <message>
        <source>Password: </source>
        <extracomment>Asks for the password on a terminal; ends in a space.</extracomment>
        <translation>كلمة المرور: </translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Progress</name>
    <message>
        <source>Signing in, in %1</source>
        <extracomment>Progress: the server takes only so many requests a minute; %1 is minutes and seconds</extracomment>
        <translation>تسجيل الدخول بعد %1</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <extracomment>Progress: what was kept of the last sign-in is being read; a keychain is where the system keeps passwords</extracomment>
        <translation>جارٍ سؤال مخزن كلمات المرور</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>Progress: the user has asked for the connection, without signing in</extracomment>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connecting, then signing in</source>
        <extracomment>Progress: Sign in was pressed before the connection was up</extracomment>
        <translation>جارٍ الاتصال، ثم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <extracomment>Progress</extracomment>
        <translation>جارٍ التحقق من الحساب</translation>
    </message>
    <message>
        <source>Checking the license</source>
        <extracomment>Progress</extracomment>
        <translation>جارٍ التحقق من الترخيص</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProgressView</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar for screen readers</extracomment>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: gives up the sign-in that is under way</extracomment>
        <translation>إلغا&amp;ء</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyLoginPage</name>
    <message>
        <source>The proxy did not accept this user and password</source>
        <extracomment>On the field of the password</extracomment>
        <translation>لم يقبل الخادم الوكيل اسم المستخدم وكلمة المرور هذين</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <extracomment>Name of the page for screen readers, where it is scrolled</extracomment>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy of your network asks who you are</source>
        <extracomment>Title of the page</extracomment>
        <translation>الخادم الوكيل في شبكتك يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your network&apos;s administrator knows this login. It is not the login of your account, and it is forgotten when the program ends.</source>
        <extracomment>Below the title</extracomment>
        <translation>مسؤول شبكتك يعرف بيانات الدخول هذه. وهي ليست بيانات حسابك، ولا تُحفظ بعد إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>مستخدم الخادم الوكيل</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>مستخد&amp;م الخادم الوكيل</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>كلمة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>كلمة مر&amp;ور الخادم الوكيل</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects with the login of the proxy</extracomment>
        <translation>&amp;اتصال</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: back without a login for the proxy</extracomment>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <extracomment>On the field when it is empty</extracomment>
        <translation>أدخل اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyPage</name>
    <message>
        <source>Proxy</source>
        <extracomment>Title of the page</extracomment>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>A proxy leads from your network to the internet. Most people need no change here.</source>
        <extracomment>Below the title</extracomment>
        <translation>يصل الخادم الوكيل شبكتك بالإنترنت. لا يحتاج معظم المستخدمين إلى تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>The configuration of this program says that no proxy is used. It cannot be changed here.</source>
        <extracomment>Below the title, where nothing can be chosen</extracomment>
        <translation>إعداد هذا البرنامج ينص على عدم استخدام خادم وكيل. لا يمكن تغيير ذلك هنا.</translation>
    </message>
    <message>
        <source>The configuration of this program names the proxy: %1. It cannot be changed here.</source>
        <extracomment>Below the title, where nothing can be chosen; %1 is the name of a proxy with its port</extracomment>
        <translation>يحدّد إعداد هذا البرنامج الخادم الوكيل: %1. لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <extracomment>Which proxy to use; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>كما في إعدادات النظا&amp;م</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <extracomment>Which proxy to use; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>بلا خادم &amp;وكيل</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <extracomment>Which proxy to use: one that is typed here; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>هذا الخا&amp;دم الوكيل:</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <extracomment>Button: tries to reach the server by the proxy that is chosen</extracomment>
        <translation>اختبا&amp;ر</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: gives up the test of the proxy</extracomment>
        <translation>إلغا&amp;ء</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Button: keeps the choice of the proxy</extracomment>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyTestView</name>
    <message>
        <source>Looking for the proxy</source>
        <extracomment>Step of the test of the proxy, under way</extracomment>
        <translation>جارٍ البحث عن الخادم الوكيل</translation>
    </message>
    <message>
        <source>No proxy is on the way</source>
        <extracomment>Step of the test of the proxy, done</extracomment>
        <translation>لا يمر الاتصال بخادم وكيل</translation>
    </message>
    <message>
        <source>The proxy is %1</source>
        <extracomment>Step of the test of the proxy, done; %1 is such as http://proxy.example:3128</extracomment>
        <translation>الخادم الوكيل: %1</translation>
    </message>
    <message>
        <source>The proxy was reached</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>تم الوصول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>Reaching the proxy</source>
        <translation>جارٍ الوصول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>The server was reached</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>تم الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>جارٍ الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The server answered</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>رد الخادم</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer</source>
        <translation>في انتظار رد الخادم</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A step of a test and when it was over; %1 is such as &quot;The proxy was reached&quot;, %2 a number, s is for seconds</extracomment>
        <translation>%1 (%2 ث)</translation>
    </message>
    <message>
        <source>This works.</source>
        <extracomment>Below the steps of the test of the proxy</extracomment>
        <translation>الاتصال يعمل.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::SettingOptions</name>
    <message>
        <source>The application&apos;s key, 21 characters.</source>
        <extracomment>Help on --api-key</extracomment>
        <translation>مفتاح التطبيق، 21 حرفًا.</translation>
    </message>
    <message>
        <source>The id of this device, 4-64 characters; by default made from the machine.</source>
        <extracomment>Help on --client-id</extracomment>
        <translation>معرّف هذا الجهاز، من 4 إلى 64 حرفًا؛ يُشتق افتراضيًا من الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Trust the certificates in this file instead of the system&apos;s.</source>
        <extracomment>Help on --ca-file</extracomment>
        <translation>الوثوق بالشهادات الواردة في هذا الملف بدلًا من شهادات النظام.</translation>
    </message>
    <message>
        <source>Public keys of which the server must have one: sha256/BASE64, separated by commas.</source>
        <extracomment>Help on --pins</extracomment>
        <translation>مفاتيح عامة يجب أن يملك الخادم أحدها: sha256/BASE64، مفصولة بفواصل (,).</translation>
    </message>
    <message>
        <source>http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <extracomment>Help on --proxy</extracomment>
        <translation>http://HOST:PORT أو socks5://HOST:PORT أو none.</translation>
    </message>
    <message>
        <source>A ws(s):// URL, or the https:// URL of a balancer.</source>
        <extracomment>Help on --server</extracomment>
        <translation>عنوان يبدأ بـ ws(s)://‎، أو عنوان https://‎ لموزّع أحمال.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Help on --help</extracomment>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Help on --version</extracomment>
        <translation>عرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>%1 needs a value; see --help</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>الخيار ‎%1 يتطلب قيمة؛ راجع ‎--help</translation>
    </message>
    <message>
        <source>%1 takes no value; see --help</source>
        <extracomment>%1 is the name of an option, such as --json</extracomment>
        <translation>الخيار ‎%1 لا يأخذ قيمة؛ راجع ‎--help</translation>
    </message>
    <message>
        <source>unknown option --%1; see --help</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>خيار غير معروف: ‎--%1؛ راجع ‎--help</translation>
    </message>
    <message>
        <source>an argument that begins with - is no option; see --help</source>
        <extracomment>The option itself is not shown</extracomment>
        <translation>أحد المعاملات يبدأ بالعلامة - وليس خيارًا؛ راجع ‎--help</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::SignInForm</name>
    <message>
        <source>Sign &amp;in</source>
        <extracomment>Button: signs in with what is typed</extracomment>
        <translation>تسجيل الدخو&amp;ل</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <extracomment>Name of the form for screen readers, where it is scrolled</extracomment>
        <translation>نموذج تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;License key</source>
        <extracomment>Tab; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>مفتاح &amp;الترخيص</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>Tab: sign in with a login and a password; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>الحسا&amp;ب</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::StartFailure</name>
    <message>
        <source>%1 was not found; install it, or correct its name.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>لم يُعثر على البرنامج ‎%1؛ ثبّته، أو صحّح اسمه.</translation>
    </message>
    <message>
        <source>%1 may not be run; it is no program, or needs the permission to be run.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>لا يُسمح بتشغيل ‎%1؛ فهو ليس برنامجًا، أو يلزمه إذن بالتشغيل.</translation>
    </message>
    <message>
        <source>%1 cannot be run on this computer (%2); install it anew.</source>
        <extracomment>%1 is the name of a program, %2 a reason in the words of the system</extracomment>
        <translation>لا يمكن تشغيل البرنامج ‎%1 على هذا الحاسوب (%2)؛ أعد تثبيته.</translation>
    </message>
    <message>
        <source>%1 ended at once, with exit code %2.</source>
        <extracomment>%1 is the name of a program, %2 a number</extracomment>
        <translation>انتهى البرنامج ‎%1 فور تشغيله برمز الخروج %2.</translation>
    </message>
    <message>
        <source>%1 was ended at once, by signal %2.</source>
        <extracomment>%1 is the name of a program, %2 a number; a signal is how the system ends programs</extracomment>
        <translation>أُنهي البرنامج ‎%1 فور تشغيله بالإشارة %2.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::StatusPanel</name>
    <message>
        <source>Details</source>
        <extracomment>Name of the values in the status panel for screen readers, where they are scrolled</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <extracomment>Caption in the status panel, above a login or a masked license key</extracomment>
        <translation>تم تسجيل الدخول باسم</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Caption in the status panel</extracomment>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>Caption in the status panel: what the license or account entitles to</extracomment>
        <translation>المستويات</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Caption in the status panel: the vendor&apos;s note on the license or account</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>Caption in the status panel</extracomment>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>License required</source>
        <extracomment>Caption in the status panel: whether the account needs an active license</extracomment>
        <translation>الترخيص مطلوب</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: goes on to the program that one has signed in to</extracomment>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <extracomment>Button</extracomment>
        <translation>تسجيل الخرو&amp;ج</translation>
    </message>
    <message>
        <source>Signed in as: %1</source>
        <extracomment>Read by screen readers; %1 is a login or a masked license key</extracomment>
        <translation>تم تسجيل الدخول باسم: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Below the time left; %1 is a date with time</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>Read by screen readers; %1 is a date with time</extracomment>
        <translation>تاريخ الانتهاء: %1</translation>
    </message>
    <message>
        <source>That time is past already by the clock of this computer. Check its date and time.</source>
        <extracomment>In the status panel, when the end that the server told lies in the past although it let the user in</extracomment>
        <translation>مضى هذا الموعد بحسب ساعة هذا الحاسوب. تحقّق من تاريخه ووقته.</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>Read by screen readers; %1 is such as 203.0.113.10</extracomment>
        <translation>عنوان IP: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the account needs an active license</extracomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>License required: %1</source>
        <extracomment>Read by screen readers; %1 is Yes or No</extracomment>
        <translation>الترخيص مطلوب: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Button below the values in the status panel: puts them on the clipboard</extracomment>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::TimeLeft</name>
    <message>
        <source>1 day</source>
        <extracomment>Time left</extracomment>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Time left</extracomment>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>Time left</extracomment>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>Time left</extracomment>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Time left in two units, the larger one first: %1 is &quot;29 days&quot;, %2 is &quot;4 hours&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::TimeLeftLabel</name>
    <message>
        <source>Time left: %1</source>
        <extracomment>Read by screen readers; %1 is such as &quot;29 days 4 hours&quot;</extracomment>
        <translation>الوقت المتبقي: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::WindowMenu</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of the menu for screen readers</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu; &amp; is before the letter that takes one there</extracomment>
        <translation>&amp;اللغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Menu of colours; &amp; is before the letter that takes one there</extracomment>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <extracomment>In the menu of languages: the one that the computer is set to
----------
In the menu of themes: as everything else on this computer</extracomment>
        <translation>افتراضي النظا&amp;م</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;عالية التباين</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <extracomment>In the menu: shows the settings of the proxy</extracomment>
        <translation>الخادم ال&amp;وكيل…</translation>
    </message>
    <message>
        <source>&amp;Copy device ID</source>
        <extracomment>In the menu: puts the name of this device on the clipboard</extracomment>
        <translation>نسخ معرّف الجها&amp;ز</translation>
    </message>
    <message>
        <source>D&amp;iagnostics…</source>
        <extracomment>In the menu: shows what the vendor wants to know when something does not work</extracomment>
        <translation>معلوما&amp;ت التشخيص…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <extracomment>In the menu: shows what this program is</extracomment>
        <translation>حو&amp;ل البرنامج…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The server refused</source>
        <comment>title, unknown status</comment>
        <translation>رفض الخادم الطلب</translation>
    </message>
    <message>
        <source>The server gave a reason that this program does not know.</source>
        <comment>explanation, unknown status</comment>
        <translation>ذكر الخادم سببًا لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, unknown status</comment>
        <translation>ابحث عن تحديث للبرنامج، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <comment>title, None</comment>
        <translation>لا رد من الخادم</translation>
    </message>
    <message>
        <source>The server neither accepted nor refused the sign-in.</source>
        <comment>explanation, None</comment>
        <translation>لم يقبل الخادم تسجيل الدخول ولم يرفضه.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, None</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>title, Ok</comment>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server accepted the sign-in.</source>
        <comment>explanation, Ok</comment>
        <translation>قبل الخادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <comment>advice, Ok</comment>
        <translation>لا يلزمك فعل أي شيء آخر.</translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <comment>title, InvalidAPIKey</comment>
        <translation>إعداد البرنامج غير صحيح</translation>
    </message>
    <message>
        <source>The application key of this program does not have 21 characters.</source>
        <comment>explanation, InvalidAPIKey</comment>
        <translation>مفتاح التطبيق في هذا البرنامج ليس من 21 حرفًا.</translation>
    </message>
    <message>
        <source>Ask the vendor for a program with a correct key.</source>
        <comment>advice, InvalidAPIKey</comment>
        <translation>اطلب من البائع نسخة من البرنامج بمفتاح صحيح.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <comment>title, NotAuthorized</comment>
        <translation>لم يتم تسجيل دخولك</translation>
    </message>
    <message>
        <source>The server needs you to be signed in for this.</source>
        <comment>explanation, NotAuthorized</comment>
        <translation>يتطلب الخادم تسجيل دخولك لهذا الإجراء.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, NotAuthorized</comment>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The connection was already set up</source>
        <comment>title, AlreadyInitialized</comment>
        <translation>سبق إعداد الاتصال</translation>
    </message>
    <message>
        <source>The server has already met this program on this connection.</source>
        <comment>explanation, AlreadyInitialized</comment>
        <translation>سبق أن تعرّف الخادم على هذا البرنامج في هذا الاتصال.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <comment>advice, AlreadyInitialized</comment>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, TooManyRequests</comment>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server allows this only a few times in a row.</source>
        <comment>explanation, TooManyRequests</comment>
        <translation>لا يسمح الخادم بهذا إلا مرات قليلة متتالية.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <comment>advice, TooManyRequests</comment>
        <translation>انتظر قليلًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <comment>title, InternalServerError</comment>
        <translation>حدثت مشكلة في الخادم</translation>
    </message>
    <message>
        <source>Something went wrong on the server; it is not about what you typed.</source>
        <comment>explanation, InternalServerError</comment>
        <translation>حدث خطأ في الخادم؛ ولا علاقة له بما كتبته.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, InternalServerError</comment>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Already signed in</source>
        <comment>title, AlreadyAuthorized</comment>
        <translation>سبق تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server says that this connection is signed in already.</source>
        <comment>explanation, AlreadyAuthorized</comment>
        <translation>يفيد الخادم بأن الدخول مسجَّل بالفعل على هذا الاتصال.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the program.</source>
        <comment>advice, AlreadyAuthorized</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, RateLimited</comment>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server asks this program to slow down.</source>
        <comment>explanation, RateLimited</comment>
        <translation>يطلب الخادم من هذا البرنامج تخفيف وتيرة طلباته.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <comment>advice, RateLimited</comment>
        <translation>انتظر قليلًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>License key not found</source>
        <comment>title, LicenseNotFound</comment>
        <translation>مفتاح الترخيص غير موجود</translation>
    </message>
    <message>
        <source>No license with this key exists for this application.</source>
        <comment>explanation, LicenseNotFound</comment>
        <translation>لا يوجد لهذا التطبيق ترخيص بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Compare the key with the one you were given, character by character.</source>
        <comment>advice, LicenseNotFound</comment>
        <translation>قارن المفتاح بالمفتاح الذي استلمته حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>License key too short</source>
        <comment>title, LicenseTooShort</comment>
        <translation>مفتاح الترخيص قصير جدًا</translation>
    </message>
    <message>
        <source>A license key has at least 6 characters.</source>
        <comment>explanation, LicenseTooShort</comment>
        <translation>يتكوّن مفتاح الترخيص من 6 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Enter the whole key.</source>
        <comment>advice, LicenseTooShort</comment>
        <translation>أدخل المفتاح كاملًا.</translation>
    </message>
    <message>
        <source>License key too long</source>
        <comment>title, LicenseTooLong</comment>
        <translation>مفتاح الترخيص طويل جدًا</translation>
    </message>
    <message>
        <source>A license key has at most 64 characters.</source>
        <comment>explanation, LicenseTooLong</comment>
        <translation>يتكوّن مفتاح الترخيص من 64 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Enter only the key, without any text around it.</source>
        <comment>advice, LicenseTooLong</comment>
        <translation>أدخل المفتاح وحده، بلا أي نص حوله.</translation>
    </message>
    <message>
        <source>This license has expired</source>
        <comment>title, LicenseExpired</comment>
        <translation>انتهت صلاحية هذا الترخيص</translation>
    </message>
    <message>
        <source>The time of this license is over, or it has none.</source>
        <comment>explanation, LicenseExpired</comment>
        <translation>انتهت مدة هذا الترخيص، أو لم تُحدَّد له مدة.</translation>
    </message>
    <message>
        <source>Renew it with the vendor, or enter another key.</source>
        <comment>advice, LicenseExpired</comment>
        <translation>جدّده لدى البائع، أو أدخل مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This license is paused</source>
        <comment>title, LicensePaused</comment>
        <translation>هذا الترخيص موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>The vendor has paused this license.</source>
        <comment>explanation, LicensePaused</comment>
        <translation>أوقف البائع هذا الترخيص مؤقتًا.</translation>
    </message>
    <message>
        <source>Ask the vendor to resume it, or enter another key.</source>
        <comment>advice, LicensePaused</comment>
        <translation>اطلب من البائع استئنافه، أو أدخل مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>This license is blocked</source>
        <comment>title, LicenseBlacklisted</comment>
        <translation>هذا الترخيص محظور</translation>
    </message>
    <message>
        <source>The vendor has blocked this license.</source>
        <comment>explanation, LicenseBlacklisted</comment>
        <translation>حظر البائع هذا الترخيص.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason, or enter another key.</source>
        <comment>advice, LicenseBlacklisted</comment>
        <translation>اسأل البائع عن السبب، أو أدخل مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>License belongs to another account</source>
        <comment>title, LicenseAlreadyLinked</comment>
        <translation>الترخيص تابع لحساب آخر</translation>
    </message>
    <message>
        <source>This license key is linked to an account already.</source>
        <comment>explanation, LicenseAlreadyLinked</comment>
        <translation>مفتاح الترخيص هذا مرتبط بحساب بالفعل.</translation>
    </message>
    <message>
        <source>Sign in with that account, or enter another key.</source>
        <comment>advice, LicenseAlreadyLinked</comment>
        <translation>سجّل الدخول بذلك الحساب، أو أدخل مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>License key already used</source>
        <comment>title, LicenseAlreadyActivated</comment>
        <translation>مفتاح الترخيص مستخدم من قبل</translation>
    </message>
    <message>
        <source>This license key was activated before and cannot be added here.</source>
        <comment>explanation, LicenseAlreadyActivated</comment>
        <translation>سبق تفعيل مفتاح الترخيص هذا، ولا يمكن إضافته هنا.</translation>
    </message>
    <message>
        <source>Leave the license key empty, or enter an unused one.</source>
        <comment>advice, LicenseAlreadyActivated</comment>
        <translation>اترك مفتاح الترخيص فارغًا، أو أدخل مفتاحًا غير مستخدم.</translation>
    </message>
    <message>
        <source>Login or password is wrong</source>
        <comment>title, AppUserNotFound</comment>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>No account matches this login and password.</source>
        <comment>explanation, AppUserNotFound</comment>
        <translation>لا يوجد حساب يطابق اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Check the login, then type the password again.</source>
        <comment>advice, AppUserNotFound</comment>
        <translation>تحقّق من اسم المستخدم، ثم اكتب كلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <comment>title, AppUserBlacklisted</comment>
        <translation>هذا الحساب محظور</translation>
    </message>
    <message>
        <source>The vendor has blocked this account.</source>
        <comment>explanation, AppUserBlacklisted</comment>
        <translation>حظر البائع هذا الحساب.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, AppUserBlacklisted</comment>
        <translation>اسأل البائع عن السبب.</translation>
    </message>
    <message>
        <source>This account exists already</source>
        <comment>title, AppUserAlreadyExists</comment>
        <translation>هذا الحساب موجود بالفعل</translation>
    </message>
    <message>
        <source>Somebody has registered this login before.</source>
        <comment>explanation, AppUserAlreadyExists</comment>
        <translation>سبق أن سجّل أحدهم اسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>Sign in with it, or choose another login.</source>
        <comment>advice, AppUserAlreadyExists</comment>
        <translation>سجّل الدخول به، أو اختر اسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>No valid license</source>
        <comment>title, AppUserHasNoValidLicenses</comment>
        <translation>لا يوجد ترخيص صالح</translation>
    </message>
    <message>
        <source>This account needs an active license and has none.</source>
        <comment>explanation, AppUserHasNoValidLicenses</comment>
        <translation>يحتاج هذا الحساب إلى ترخيص نشط، وليس له ترخيص.</translation>
    </message>
    <message>
        <source>Enter a license key below the password, or renew the license with the vendor.</source>
        <comment>advice, AppUserHasNoValidLicenses</comment>
        <translation>أدخل مفتاح ترخيص أسفل كلمة المرور، أو جدّد الترخيص لدى البائع.</translation>
    </message>
    <message>
        <source>A license key is needed</source>
        <comment>title, AppUserRequiresLicense</comment>
        <translation>يلزم مفتاح ترخيص</translation>
    </message>
    <message>
        <source>This application needs a license key for a new account.</source>
        <comment>explanation, AppUserRequiresLicense</comment>
        <translation>يتطلب هذا التطبيق مفتاح ترخيص لكل حساب جديد.</translation>
    </message>
    <message>
        <source>Enter a license key below the password.</source>
        <comment>advice, AppUserRequiresLicense</comment>
        <translation>أدخل مفتاح ترخيص أسفل كلمة المرور.</translation>
    </message>
    <message>
        <source>Login too short</source>
        <comment>title, AppUserLoginTooShort</comment>
        <translation>اسم المستخدم قصير جدًا</translation>
    </message>
    <message>
        <source>A login has at least 4 characters.</source>
        <comment>explanation, AppUserLoginTooShort</comment>
        <translation>يتكوّن اسم المستخدم من 4 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Enter the whole e-mail address or login.</source>
        <comment>advice, AppUserLoginTooShort</comment>
        <translation>أدخل عنوان البريد الإلكتروني أو اسم المستخدم كاملًا.</translation>
    </message>
    <message>
        <source>Login too long</source>
        <comment>title, AppUserLoginTooLong</comment>
        <translation>اسم المستخدم طويل جدًا</translation>
    </message>
    <message>
        <source>A login has at most 320 characters.</source>
        <comment>explanation, AppUserLoginTooLong</comment>
        <translation>يتكوّن اسم المستخدم من 320 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Enter only the e-mail address or login.</source>
        <comment>advice, AppUserLoginTooLong</comment>
        <translation>أدخل عنوان البريد الإلكتروني أو اسم المستخدم وحده.</translation>
    </message>
    <message>
        <source>Password too short</source>
        <comment>title, AppUserPasswordTooShort</comment>
        <translation>كلمة المرور قصيرة جدًا</translation>
    </message>
    <message>
        <source>A password has at least 4 characters.</source>
        <comment>explanation, AppUserPasswordTooShort</comment>
        <translation>تتكوّن كلمة المرور من 4 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Enter the whole password.</source>
        <comment>advice, AppUserPasswordTooShort</comment>
        <translation>أدخل كلمة المرور كاملة.</translation>
    </message>
    <message>
        <source>Password too long</source>
        <comment>title, AppUserPasswordTooLong</comment>
        <translation>كلمة المرور طويلة جدًا</translation>
    </message>
    <message>
        <source>A password has at most 64 characters.</source>
        <comment>explanation, AppUserPasswordTooLong</comment>
        <translation>تتكوّن كلمة المرور من 64 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Enter only the password.</source>
        <comment>advice, AppUserPasswordTooLong</comment>
        <translation>أدخل كلمة المرور وحدها.</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <comment>title, AppUserEmailInvalid</comment>
        <translation>ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>What you entered is not a complete e-mail address.</source>
        <comment>explanation, AppUserEmailInvalid</comment>
        <translation>ما أدخلته ليس عنوان بريد إلكتروني كاملًا.</translation>
    </message>
    <message>
        <source>Check the address, such as name@example.com.</source>
        <comment>advice, AppUserEmailInvalid</comment>
        <translation>تحقّق من العنوان، مثل name@example.com.</translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <comment>title, AppUserCredentialsTypeInvalid</comment>
        <translation>إعداد البرنامج غير صحيح</translation>
    </message>
    <message>
        <source>The server does not know this kind of login.</source>
        <comment>explanation, AppUserCredentialsTypeInvalid</comment>
        <translation>لا يعرف الخادم هذا النوع من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Ask the vendor for an updated program.</source>
        <comment>advice, AppUserCredentialsTypeInvalid</comment>
        <translation>اطلب من البائع نسخة محدّثة من البرنامج.</translation>
    </message>
    <message>
        <source>File not found</source>
        <comment>title, FileNotFound</comment>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>The server does not have the file that the program asked for.</source>
        <comment>explanation, FileNotFound</comment>
        <translation>الملف الذي طلبه البرنامج غير موجود على الخادم.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, FileNotFound</comment>
        <translation>أبلغ البائع بذلك.</translation>
    </message>
    <message>
        <source>File name not accepted</source>
        <comment>title, FileInvalidName</comment>
        <translation>اسم الملف غير مقبول</translation>
    </message>
    <message>
        <source>The program asked for a file by a name that is too short.</source>
        <comment>explanation, FileInvalidName</comment>
        <translation>طلب البرنامج ملفًا باسم قصير جدًا.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, FileInvalidName</comment>
        <translation>أبلغ البائع بذلك.</translation>
    </message>
    <message>
        <source>Download cannot be resumed</source>
        <comment>title, FileInvalidResumeOffset</comment>
        <translation>تعذّر استئناف التنزيل</translation>
    </message>
    <message>
        <source>The server cannot go on with the download from where it stopped.</source>
        <comment>explanation, FileInvalidResumeOffset</comment>
        <translation>لا يستطيع الخادم متابعة التنزيل من حيث توقّف.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <comment>advice, FileInvalidResumeOffset</comment>
        <translation>ابدأ التنزيل من جديد.</translation>
    </message>
    <message>
        <source>No download is running</source>
        <comment>title, FileNotBeingTransferred</comment>
        <translation>لا يوجد تنزيل جارٍ</translation>
    </message>
    <message>
        <source>The download had ended before it could be stopped.</source>
        <comment>explanation, FileNotBeingTransferred</comment>
        <translation>انتهى التنزيل قبل أن يمكن إيقافه.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <comment>advice, FileNotBeingTransferred</comment>
        <translation>لا يلزمك فعل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Setting not found</source>
        <comment>title, VariableNotFound</comment>
        <translation>الإعداد غير موجود</translation>
    </message>
    <message>
        <source>The server does not have a setting that the program asked for.</source>
        <comment>explanation, VariableNotFound</comment>
        <translation>الإعداد الذي طلبه البرنامج غير موجود على الخادم.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, VariableNotFound</comment>
        <translation>أبلغ البائع بذلك.</translation>
    </message>
    <message>
        <source>Setting name not accepted</source>
        <comment>title, VariableInvalidName</comment>
        <translation>اسم الإعداد غير مقبول</translation>
    </message>
    <message>
        <source>The program asked for a setting by a name that is too short.</source>
        <comment>explanation, VariableInvalidName</comment>
        <translation>طلب البرنامج إعدادًا باسم قصير جدًا.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, VariableInvalidName</comment>
        <translation>أبلغ البائع بذلك.</translation>
    </message>
    <message>
        <source>Device ID too short</source>
        <comment>title, ClientIDTooShort</comment>
        <translation>معرّف الجهاز قصير جدًا</translation>
    </message>
    <message>
        <source>The ID of this device has fewer than 4 characters.</source>
        <comment>explanation, ClientIDTooShort</comment>
        <translation>معرّف هذا الجهاز أقل من 4 أحرف.</translation>
    </message>
    <message>
        <source>Set a device ID of 4 to 64 characters, or remove the setting.</source>
        <comment>advice, ClientIDTooShort</comment>
        <translation>اضبط معرّف جهاز من 4 إلى 64 حرفًا، أو احذف هذا الإعداد.</translation>
    </message>
    <message>
        <source>Device ID too long</source>
        <comment>title, ClientIDTooLong</comment>
        <translation>معرّف الجهاز طويل جدًا</translation>
    </message>
    <message>
        <source>The ID of this device has more than 64 characters.</source>
        <comment>explanation, ClientIDTooLong</comment>
        <translation>معرّف هذا الجهاز أكثر من 64 حرفًا.</translation>
    </message>
    <message>
        <source>Set a device ID of 4 to 64 characters, or remove the setting.</source>
        <comment>advice, ClientIDTooLong</comment>
        <translation>اضبط معرّف جهاز من 4 إلى 64 حرفًا، أو احذف هذا الإعداد.</translation>
    </message>
    <message>
        <source>Bound to another device</source>
        <comment>title, ClientIDMismatch</comment>
        <translation>مرتبط بجهاز آخر</translation>
    </message>
    <message>
        <source>This license or account works only on the device where it was first used.</source>
        <comment>explanation, ClientIDMismatch</comment>
        <translation>لا يعمل هذا الترخيص أو الحساب إلا على الجهاز الذي استُخدم عليه أول مرة.</translation>
    </message>
    <message>
        <source>Sign in on that device, or ask the vendor to free it for this one.</source>
        <comment>advice, ClientIDMismatch</comment>
        <translation>سجّل الدخول على ذلك الجهاز، أو اطلب من البائع إتاحته لهذا الجهاز.</translation>
    </message>
    <message>
        <source>This device is blocked</source>
        <comment>title, ClientIDBlacklisted</comment>
        <translation>هذا الجهاز محظور</translation>
    </message>
    <message>
        <source>The vendor has blocked this device for the application.</source>
        <comment>explanation, ClientIDBlacklisted</comment>
        <translation>حظر البائع استخدام التطبيق على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, ClientIDBlacklisted</comment>
        <translation>اسأل البائع عن السبب.</translation>
    </message>
    <message>
        <source>Application not found</source>
        <comment>title, AppNotFound</comment>
        <translation>التطبيق غير موجود</translation>
    </message>
    <message>
        <source>The server does not know the application key of this program.</source>
        <comment>explanation, AppNotFound</comment>
        <translation>لا يعرف الخادم مفتاح التطبيق الخاص بهذا البرنامج.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, AppNotFound</comment>
        <translation>ابحث عن تحديث للبرنامج، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>The application is paused</source>
        <comment>title, AppPaused</comment>
        <translation>التطبيق موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>The vendor has paused this application for everybody.</source>
        <comment>explanation, AppPaused</comment>
        <translation>أوقف البائع هذا التطبيق مؤقتًا للجميع.</translation>
    </message>
    <message>
        <source>Try again later, or ask the vendor.</source>
        <comment>advice, AppPaused</comment>
        <translation>حاول مجددًا لاحقًا، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <comment>title, AppSessionsQuotaExceeded</comment>
        <translation>لا توجد أماكن شاغرة</translation>
    </message>
    <message>
        <source>As many people are signed in as the application allows.</source>
        <comment>explanation, AppSessionsQuotaExceeded</comment>
        <translation>بلغ عدد المستخدمين الحاليين أقصى ما يسمح به التطبيق.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, AppSessionsQuotaExceeded</comment>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>No more accounts possible</source>
        <comment>title, AppAccountsQuotaExceeded</comment>
        <translation>لا يمكن إنشاء حسابات أخرى</translation>
    </message>
    <message>
        <source>The application has as many accounts as it may have.</source>
        <comment>explanation, AppAccountsQuotaExceeded</comment>
        <translation>بلغ عدد حسابات التطبيق أقصى ما يُسمح به.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, AppAccountsQuotaExceeded</comment>
        <translation>أبلغ البائع بذلك.</translation>
    </message>
    <message>
        <source>No more blocks possible</source>
        <comment>title, AppBlacklistsQuotaExceeded</comment>
        <translation>لا يمكن حظر أجهزة أخرى</translation>
    </message>
    <message>
        <source>The application has as many blocked devices as it may have.</source>
        <comment>explanation, AppBlacklistsQuotaExceeded</comment>
        <translation>بلغ عدد الأجهزة المحظورة في التطبيق أقصى ما يُسمح به.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, AppBlacklistsQuotaExceeded</comment>
        <translation>أبلغ البائع بذلك.</translation>
    </message>
    <message>
        <source>Stored value not found</source>
        <comment>title, StoreValueNotFound</comment>
        <translation>القيمة المخزّنة غير موجودة</translation>
    </message>
    <message>
        <source>The server no longer has a value that the program had stored.</source>
        <comment>explanation, StoreValueNotFound</comment>
        <translation>لم تعد على الخادم قيمة كان البرنامج قد خزّنها.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <comment>advice, StoreValueNotFound</comment>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server&apos;s storage is full</source>
        <comment>title, StoreOutOfMemory</comment>
        <translation>مساحة التخزين على الخادم ممتلئة</translation>
    </message>
    <message>
        <source>The program has stored as much on the server as it may.</source>
        <comment>explanation, StoreOutOfMemory</comment>
        <translation>خزّن البرنامج على الخادم أقصى حجم يُسمح به.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, StoreOutOfMemory</comment>
        <translation>أبلغ البائع بذلك.</translation>
    </message>
    <message>
        <source>Too many stored values</source>
        <comment>title, StoreOutOfEntries</comment>
        <translation>عدد القيم المخزّنة كبير جدًا</translation>
    </message>
    <message>
        <source>The program has stored as many values on the server as it may.</source>
        <comment>explanation, StoreOutOfEntries</comment>
        <translation>خزّن البرنامج على الخادم أقصى عدد من القيم يُسمح به.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, StoreOutOfEntries</comment>
        <translation>أبلغ البائع بذلك.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <comment>title, unknown close code</comment>
        <translation>أنهى الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server gave a reason that this program does not know.</source>
        <comment>explanation, unknown close code</comment>
        <translation>ذكر الخادم سببًا لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, unknown close code</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <comment>title, close 4000</comment>
        <translation>حدثت مشكلة في الخادم</translation>
    </message>
    <message>
        <source>Something went wrong on the server; it is not about what you typed.</source>
        <comment>explanation, close 4000</comment>
        <translation>حدث خطأ في الخادم؛ ولا علاقة له بما كتبته.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, close 4000</comment>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The vendor signed you out</source>
        <comment>title, close 4100</comment>
        <translation>سجّل البائع خروجك</translation>
    </message>
    <message>
        <source>The vendor of the application has ended this session.</source>
        <comment>explanation, close 4100</comment>
        <translation>أنهى بائع التطبيق هذه الجلسة.</translation>
    </message>
    <message>
        <source>Sign in again, or ask the vendor for the reason.</source>
        <comment>advice, close 4100</comment>
        <translation>سجّل الدخول مجددًا، أو اسأل البائع عن السبب.</translation>
    </message>
    <message>
        <source>The application is paused</source>
        <comment>title, close 4101</comment>
        <translation>التطبيق موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>The vendor has paused this application for everybody.</source>
        <comment>explanation, close 4101</comment>
        <translation>أوقف البائع هذا التطبيق مؤقتًا للجميع.</translation>
    </message>
    <message>
        <source>Try again later, or ask the vendor.</source>
        <comment>advice, close 4101</comment>
        <translation>حاول مجددًا لاحقًا، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>The application is gone</source>
        <comment>title, close 4102</comment>
        <translation>لم يعد التطبيق موجودًا</translation>
    </message>
    <message>
        <source>The vendor has removed this application from the server.</source>
        <comment>explanation, close 4102</comment>
        <translation>أزال البائع هذا التطبيق من الخادم.</translation>
    </message>
    <message>
        <source>Ask the vendor what replaces it.</source>
        <comment>advice, close 4102</comment>
        <translation>اسأل البائع عن البديل.</translation>
    </message>
    <message>
        <source>The server forgot this program</source>
        <comment>title, close 4200</comment>
        <translation>لم يعد الخادم يتذكّر هذا البرنامج</translation>
    </message>
    <message>
        <source>The server no longer knew which application was asking.</source>
        <comment>explanation, close 4200</comment>
        <translation>لم يعد الخادم يعرف أي تطبيق يخاطبه.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look for an update.</source>
        <comment>advice, close 4200</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فابحث عن تحديث.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, close 4201</comment>
        <translation>محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server asks this computer to wait for a while.</source>
        <comment>explanation, close 4201</comment>
        <translation>يطلب الخادم من هذا الحاسوب الانتظار لبعض الوقت.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <comment>advice, close 4201</comment>
        <translation>انتظر حتى ينقضي الوقت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection was too slow</source>
        <comment>title, close 4202</comment>
        <translation>كان الاتصال بطيئًا جدًا</translation>
    </message>
    <message>
        <source>The server did not hear from this program in time.</source>
        <comment>explanation, close 4202</comment>
        <translation>لم يصل إلى الخادم شيء من هذا البرنامج في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <comment>advice, close 4202</comment>
        <translation>تحقّق من اتصالك بالشبكة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This session was blocked</source>
        <comment>title, close 4203</comment>
        <translation>هذه الجلسة محظورة</translation>
    </message>
    <message>
        <source>The server has blocked this session.</source>
        <comment>explanation, close 4203</comment>
        <translation>حظر الخادم هذه الجلسة.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, close 4203</comment>
        <translation>اسأل البائع عن السبب.</translation>
    </message>
    <message>
        <source>This device is blocked</source>
        <comment>title, close 4204</comment>
        <translation>هذا الجهاز محظور</translation>
    </message>
    <message>
        <source>The vendor has blocked this device for the application.</source>
        <comment>explanation, close 4204</comment>
        <translation>حظر البائع استخدام التطبيق على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, close 4204</comment>
        <translation>اسأل البائع عن السبب.</translation>
    </message>
    <message>
        <source>Application not found</source>
        <comment>title, close 4205</comment>
        <translation>التطبيق غير موجود</translation>
    </message>
    <message>
        <source>The server failed several times to find this application.</source>
        <comment>explanation, close 4205</comment>
        <translation>لم يجد الخادم هذا التطبيق بعد عدة محاولات.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, close 4205</comment>
        <translation>ابحث عن تحديث للبرنامج، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4300</comment>
        <translation>لم يفهم الخادم الطلب</translation>
    </message>
    <message>
        <source>The server found a request of this program incomplete.</source>
        <comment>explanation, close 4300</comment>
        <translation>وجد الخادم أن أحد طلبات هذا البرنامج غير مكتمل.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4300</comment>
        <translation>ابحث عن تحديث للبرنامج.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4301</comment>
        <translation>لم يفهم الخادم الطلب</translation>
    </message>
    <message>
        <source>The server does not know this kind of request.</source>
        <comment>explanation, close 4301</comment>
        <translation>لا يعرف الخادم هذا النوع من الطلبات.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4301</comment>
        <translation>ابحث عن تحديث للبرنامج.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4302</comment>
        <translation>لم يفهم الخادم الطلب</translation>
    </message>
    <message>
        <source>The server did not accept the form of a request.</source>
        <comment>explanation, close 4302</comment>
        <translation>لم يقبل الخادم صيغة أحد الطلبات.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4302</comment>
        <translation>ابحث عن تحديث للبرنامج.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4303</comment>
        <translation>لم يفهم الخادم الطلب</translation>
    </message>
    <message>
        <source>The server could not use a request of this program.</source>
        <comment>explanation, close 4303</comment>
        <translation>لم يتمكن الخادم من استخدام أحد طلبات هذا البرنامج.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4303</comment>
        <translation>ابحث عن تحديث للبرنامج.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4304</comment>
        <translation>لم يفهم الخادم الطلب</translation>
    </message>
    <message>
        <source>The server received data that it cannot read.</source>
        <comment>explanation, close 4304</comment>
        <translation>تلقّى الخادم بيانات لا يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4304</comment>
        <translation>ابحث عن تحديث للبرنامج.</translation>
    </message>
    <message>
        <source>The session could not continue</source>
        <comment>title, close 4400</comment>
        <translation>تعذّرت متابعة الجلسة</translation>
    </message>
    <message>
        <source>The server could not go on with the earlier session.</source>
        <comment>explanation, close 4400</comment>
        <translation>لم يتمكن الخادم من متابعة الجلسة السابقة.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, close 4400</comment>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The session could not continue</source>
        <comment>title, close 4401</comment>
        <translation>تعذّرت متابعة الجلسة</translation>
    </message>
    <message>
        <source>The server no longer knows the earlier session.</source>
        <comment>explanation, close 4401</comment>
        <translation>لم يعد الخادم يعرف الجلسة السابقة.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, close 4401</comment>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The server address is wrong</source>
        <comment>title, ServerUrlInvalid</comment>
        <translation>عنوان الخادم غير صحيح</translation>
    </message>
    <message>
        <source>The address of the server cannot be read.</source>
        <comment>explanation, ServerUrlInvalid</comment>
        <translation>تعذّرت قراءة عنوان الخادم.</translation>
    </message>
    <message>
        <source>Set an address that begins with wss:// or https://.</source>
        <comment>advice, ServerUrlInvalid</comment>
        <translation>اضبط عنوانًا يبدأ بـ wss://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>The server address is not secure</source>
        <comment>title, ServerInsecure</comment>
        <translation>عنوان الخادم غير آمن</translation>
    </message>
    <message>
        <source>Connections without encryption are only allowed to this computer itself.</source>
        <comment>explanation, ServerInsecure</comment>
        <translation>لا يُسمح بالاتصال دون تشفير إلا بهذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>Set an address that begins with wss://.</source>
        <comment>advice, ServerInsecure</comment>
        <translation>اضبط عنوانًا يبدأ بـ wss://‎.</translation>
    </message>
    <message>
        <source>The application key is missing</source>
        <comment>title, ApiKeyMissing</comment>
        <translation>مفتاح التطبيق مفقود</translation>
    </message>
    <message>
        <source>The program does not know for which application to sign in.</source>
        <comment>explanation, ApiKeyMissing</comment>
        <translation>لا يعرف البرنامج لأي تطبيق يسجّل الدخول.</translation>
    </message>
    <message>
        <source>Set the application key of 21 characters.</source>
        <comment>advice, ApiKeyMissing</comment>
        <translation>اضبط مفتاح التطبيق المكوّن من 21 حرفًا.</translation>
    </message>
    <message>
        <source>Something you entered is wrong</source>
        <comment>title, InputRefused</comment>
        <translation>أحد المُدخلات غير صحيح</translation>
    </message>
    <message>
        <source>What was entered cannot be sent as it stands.</source>
        <comment>explanation, InputRefused</comment>
        <translation>لا يمكن إرسال ما أُدخل بصورته هذه.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <comment>advice, InputRefused</comment>
        <translation>صحّحه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The certificate file is unusable</source>
        <comment>title, CaFileUnusable</comment>
        <translation>تعذّر استخدام ملف الشهادات</translation>
    </message>
    <message>
        <source>The file with the certificates to trust cannot be read.</source>
        <comment>explanation, CaFileUnusable</comment>
        <translation>تعذّرت قراءة ملف الشهادات الموثوقة.</translation>
    </message>
    <message>
        <source>Name a readable PEM file with at least one certificate.</source>
        <comment>advice, CaFileUnusable</comment>
        <translation>حدّد ملف PEM يمكن قراءته وفيه شهادة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>The proxy address is wrong</source>
        <comment>title, ProxyInvalid</comment>
        <translation>عنوان الخادم الوكيل غير صحيح</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be read.</source>
        <comment>explanation, ProxyInvalid</comment>
        <translation>تعذّرت قراءة عنوان الخادم الوكيل.</translation>
    </message>
    <message>
        <source>Set http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <comment>advice, ProxyInvalid</comment>
        <translation>اضبط http://HOST:PORT أو socks5://HOST:PORT أو none.</translation>
    </message>
    <message>
        <source>The pinned server keys are unusable</source>
        <comment>title, PinsInvalid</comment>
        <translation>تعذّر استخدام مفاتيح الخادم المثبّتة</translation>
    </message>
    <message>
        <source>A pin of the server&apos;s public key cannot be read.</source>
        <comment>explanation, PinsInvalid</comment>
        <translation>تعذّرت قراءة أحد مفاتيح الخادم العامة المثبّتة.</translation>
    </message>
    <message>
        <source>Set each pin as sha256/ and 44 characters of base64, separated by commas.</source>
        <comment>advice, PinsInvalid</comment>
        <translation>اكتب كل مفتاح بالصيغة sha256/‎ ثم 44 حرفًا من base64، وافصل بين المفاتيح بفواصل (,).</translation>
    </message>
    <message>
        <source>The settings file is unusable</source>
        <comment>title, SettingsUnusable</comment>
        <translation>تعذّر استخدام ملف الإعدادات</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <comment>explanation, SettingsUnusable</comment>
        <translation>تعذّرت قراءة ملف الإعدادات.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <comment>advice, SettingsUnusable</comment>
        <translation>صحّح الملف، أو انقله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The command is not understood</source>
        <comment>title, UsageError</comment>
        <translation>الأمر غير مفهوم</translation>
    </message>
    <message>
        <source>The program was started with something it does not know.</source>
        <comment>explanation, UsageError</comment>
        <translation>شُغّل البرنامج بمعاملات لا يعرفها.</translation>
    </message>
    <message>
        <source>See what --help prints.</source>
        <comment>advice, UsageError</comment>
        <translation>راجع ما يعرضه ‎--help.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <comment>title, HostNotFound</comment>
        <translation>لم يُعثر على الخادم</translation>
    </message>
    <message>
        <source>This computer could not find the server by its name.</source>
        <comment>explanation, HostNotFound</comment>
        <translation>لم يتمكن هذا الحاسوب من العثور على الخادم باسمه.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, HostNotFound</comment>
        <translation>تحقّق من اتصالك بالإنترنت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server is not available</source>
        <comment>title, ConnectionRefused</comment>
        <translation>الخادم غير متاح</translation>
    </message>
    <message>
        <source>The server does not take connections at the moment.</source>
        <comment>explanation, ConnectionRefused</comment>
        <translation>لا يستقبل الخادم اتصالات في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, ConnectionRefused</comment>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <comment>title, NetworkUnreachable</comment>
        <translation>لا يوجد اتصال بالشبكة</translation>
    </message>
    <message>
        <source>This computer could not reach the server.</source>
        <comment>explanation, NetworkUnreachable</comment>
        <translation>لم يتمكن هذا الحاسوب من الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, NetworkUnreachable</comment>
        <translation>تحقّق من اتصالك بالإنترنت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <comment>title, ConnectionDropped</comment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The connection to the server broke off; it is not about what you typed.</source>
        <comment>explanation, ConnectionDropped</comment>
        <translation>انقطع الاتصال بالخادم؛ ولا علاقة لذلك بما كتبته.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectionDropped</comment>
        <translation>تحقّق من اتصالك بالإنترنت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <comment>title, ConnectionClosed</comment>
        <translation>أنهى الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server hung up without giving a reason; it may be restarting.</source>
        <comment>explanation, ConnectionClosed</comment>
        <translation>أنهى الخادم الاتصال دون ذكر سبب؛ وربما تجري إعادة تشغيله.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <comment>advice, ConnectionClosed</comment>
        <translation>حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <comment>title, NormalClosure</comment>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server ended the connection in good order, without giving a reason.</source>
        <comment>explanation, NormalClosure</comment>
        <translation>أنهى الخادم الاتصال إنهاءً سليمًا دون ذكر سبب.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, NormalClosure</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>The server is behind another login</source>
        <comment>title, HttpUnauthorized</comment>
        <translation>الوصول إلى الخادم يتطلب إذنًا آخر</translation>
    </message>
    <message>
        <source>Something in front of the server wants an access of its own; it is not about what you typed.</source>
        <comment>explanation, HttpUnauthorized</comment>
        <translation>يطلب وسيط قبل الخادم إذن دخول خاصًا به؛ ولا علاقة لذلك بما كتبته.</translation>
    </message>
    <message>
        <source>Ask the vendor, or whoever runs your network.</source>
        <comment>advice, HttpUnauthorized</comment>
        <translation>اسأل البائع، أو المسؤول عن شبكتك.</translation>
    </message>
    <message>
        <source>Access from here is blocked</source>
        <comment>title, HttpForbidden</comment>
        <translation>الوصول من هنا محظور</translation>
    </message>
    <message>
        <source>The server, or something before it, does not let this computer connect.</source>
        <comment>explanation, HttpForbidden</comment>
        <translation>لا يسمح الخادم، أو وسيط قبله، لهذا الحاسوب بالاتصال.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, HttpForbidden</comment>
        <translation>جرّب شبكة أخرى، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>Nothing at this address</source>
        <comment>title, HttpNotFound</comment>
        <translation>لا شيء في هذا العنوان</translation>
    </message>
    <message>
        <source>A server answered, but it has no login service at this address.</source>
        <comment>explanation, HttpNotFound</comment>
        <translation>رد خادم، لكن ليست لديه خدمة تسجيل دخول في هذا العنوان.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, HttpNotFound</comment>
        <translation>ابحث عن تحديث للبرنامج، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>The server is out of order</source>
        <comment>title, HttpServerError</comment>
        <translation>الخادم معطّل</translation>
    </message>
    <message>
        <source>The server reported a fault of its own; it is not about what you typed.</source>
        <comment>explanation, HttpServerError</comment>
        <translation>أبلغ الخادم عن عطل لديه؛ ولا علاقة لذلك بما كتبته.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, HttpServerError</comment>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The connection was redirected</source>
        <comment>title, HttpRedirected</comment>
        <translation>أُعيد توجيه الاتصال</translation>
    </message>
    <message>
        <source>Something pointed this program to another address, which it does not follow. Public networks do so until you sign in to them.</source>
        <comment>explanation, HttpRedirected</comment>
        <translation>أُحيل هذا البرنامج إلى عنوان آخر، وهو لا يتبعه. تفعل الشبكات العامة ذلك إلى أن تسجّل الدخول إليها.</translation>
    </message>
    <message>
        <source>Open any web page to see whether your network asks for something, then try again.</source>
        <comment>advice, HttpRedirected</comment>
        <translation>افتح أي صفحة ويب لترى هل تطلب شبكتك شيئًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <comment>title, HttpRefused</comment>
        <translation>رفض الخادم الاتصال</translation>
    </message>
    <message>
        <source>The server, or something before it, did not let this program in.</source>
        <comment>explanation, HttpRefused</comment>
        <translation>لم يسمح الخادم، أو وسيط قبله، لهذا البرنامج بالاتصال.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, ask the vendor.</source>
        <comment>advice, HttpRefused</comment>
        <translation>حاول مجددًا بعد بضع دقائق؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <comment>title, TooManyConnections</comment>
        <translation>اتصالات كثيرة جدًا</translation>
    </message>
    <message>
        <source>The server asks this computer to wait before it connects again.</source>
        <comment>explanation, TooManyConnections</comment>
        <translation>يطلب الخادم من هذا الحاسوب الانتظار قبل أن يتصل مجددًا.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <comment>advice, TooManyConnections</comment>
        <translation>انتظر حتى ينقضي الوقت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <comment>title, ProxyUnreachable</comment>
        <translation>تعذّر الوصول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet was not found, or takes no connections.</source>
        <comment>explanation, ProxyUnreachable</comment>
        <translation>لم يُعثر على الخادم الوكيل الذي يصلك بالإنترنت، أو أنه لا يستقبل اتصالات.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network, then try again.</source>
        <comment>advice, ProxyUnreachable</comment>
        <translation>تحقّق من إعدادات الخادم الوكيل ومن شبكتك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <comment>title, ProxyLoginRequired</comment>
        <translation>الخادم الوكيل يطلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet wants a user name and password of its own, and was given none that it accepts.</source>
        <comment>explanation, ProxyLoginRequired</comment>
        <translation>يطلب الخادم الوكيل الذي يصلك بالإنترنت اسم مستخدم وكلمة مرور خاصين به، ولم يتلقَّ بيانات يقبلها.</translation>
    </message>
    <message>
        <source>Enter those of the proxy; they are not the ones of this program.</source>
        <comment>advice, ProxyLoginRequired</comment>
        <translation>أدخل بيانات الخادم الوكيل؛ وهي ليست بيانات هذا البرنامج.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through</source>
        <comment>title, ProxyRefused</comment>
        <translation>الخادم الوكيل لا يمرّر أحدًا</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet did not make a connection to the server.</source>
        <comment>explanation, ProxyRefused</comment>
        <translation>لم يُنشئ الخادم الوكيل الذي يصلك بالإنترنت اتصالًا بالخادم.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, ask whoever runs the proxy.</source>
        <comment>advice, ProxyRefused</comment>
        <translation>حاول مجددًا بعد بضع دقائق؛ وإذا استمرت المشكلة فاسأل المسؤول عن الخادم الوكيل.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <comment>title, ProxyFailed</comment>
        <translation>الخادم الوكيل لا يعمل</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet answered nonsense, or broke off.</source>
        <comment>explanation, ProxyFailed</comment>
        <translation>رد الخادم الوكيل الذي يصلك بالإنترنت ردًا غير مفهوم، أو قطع الاتصال.</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <comment>advice, ProxyFailed</comment>
        <translation>تحقّق من إعدادات الخادم الوكيل، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No server available</source>
        <comment>title, BalancerNoNodes</comment>
        <translation>لا يوجد خادم متاح</translation>
    </message>
    <message>
        <source>The login service has no server that could be used.</source>
        <comment>explanation, BalancerNoNodes</comment>
        <translation>ليس لدى خدمة تسجيل الدخول خادم يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, BalancerNoNodes</comment>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>All servers are offline</source>
        <comment>title, BalancerAllOffline</comment>
        <translation>جميع الخوادم غير متصلة</translation>
    </message>
    <message>
        <source>None of the servers of the login service is online.</source>
        <comment>explanation, BalancerAllOffline</comment>
        <translation>لا يوجد خادم متصل بين خوادم خدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, BalancerAllOffline</comment>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>This program is too old</source>
        <comment>title, BalancerVersionUnsupported</comment>
        <translation>هذا البرنامج قديم جدًا</translation>
    </message>
    <message>
        <source>The login service has no server for this version of the program.</source>
        <comment>explanation, BalancerVersionUnsupported</comment>
        <translation>ليس لدى خدمة تسجيل الدخول خادم لهذا الإصدار من البرنامج.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, BalancerVersionUnsupported</comment>
        <translation>ابحث عن تحديث للبرنامج.</translation>
    </message>
    <message>
        <source>The login service did not answer</source>
        <comment>title, BalancerUnusable</comment>
        <translation>خدمة تسجيل الدخول لم ترد</translation>
    </message>
    <message>
        <source>The login service did not say which server to use.</source>
        <comment>explanation, BalancerUnusable</comment>
        <translation>لم تذكر خدمة تسجيل الدخول أي خادم يُستخدم.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, BalancerUnusable</comment>
        <translation>تحقّق من اتصالك بالإنترنت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The certificate is not valid today</source>
        <comment>title, CertificateExpired</comment>
        <translation>الشهادة غير صالحة اليوم</translation>
    </message>
    <message>
        <source>The certificate of the server is too old or too new, or the clock of this computer is wrong. Nothing was sent.</source>
        <comment>explanation, CertificateExpired</comment>
        <translation>شهادة الخادم أقدم أو أحدث من اللازم، أو ساعة هذا الحاسوب غير مضبوطة. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, ask the vendor.</source>
        <comment>advice, CertificateExpired</comment>
        <translation>تحقّق من تاريخ هذا الحاسوب ووقته؛ وإذا كانا صحيحين فاسأل البائع.</translation>
    </message>
    <message>
        <source>The server has another name</source>
        <comment>title, CertificateWrongHost</comment>
        <translation>للخادم اسم آخر</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for another name, so nothing was sent.</source>
        <comment>explanation, CertificateWrongHost</comment>
        <translation>شهادة الخادم الذي رد صادرة لاسم آخر، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, CertificateWrongHost</comment>
        <translation>جرّب شبكة أخرى، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>The server cannot be trusted</source>
        <comment>title, CertificateUntrusted</comment>
        <translation>لا يمكن الوثوق بالخادم</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server, so nothing was sent.</source>
        <comment>explanation, CertificateUntrusted</comment>
        <translation>لا توجد جهة يثق بها هذا الحاسوب تضمن الخادم، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Check the date of this computer and try another network, or ask the vendor.</source>
        <comment>advice, CertificateUntrusted</comment>
        <translation>تحقّق من تاريخ هذا الحاسوب وجرّب شبكة أخرى، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed</source>
        <comment>title, CertificateNotPinned</comment>
        <translation>تغيّرت هوية الخادم</translation>
    </message>
    <message>
        <source>The public key of the server is none of those pinned in this program, so nothing was sent.</source>
        <comment>explanation, CertificateNotPinned</comment>
        <translation>المفتاح العام للخادم ليس من المفاتيح المثبّتة في هذا البرنامج، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Try another network; if it stays, look for an update or ask the vendor.</source>
        <comment>advice, CertificateNotPinned</comment>
        <translation>جرّب شبكة أخرى؛ وإذا استمرت المشكلة فابحث عن تحديث أو اسأل البائع.</translation>
    </message>
    <message>
        <source>The server does not encrypt</source>
        <comment>title, TlsNotSpoken</comment>
        <translation>الخادم لا يستخدم التشفير</translation>
    </message>
    <message>
        <source>The server answered without encryption where it is needed, so nothing was sent.</source>
        <comment>explanation, TlsNotSpoken</comment>
        <translation>رد الخادم دون تشفير حيث يلزم التشفير، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, TlsNotSpoken</comment>
        <translation>جرّب شبكة أخرى، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old</source>
        <comment>title, TlsTooOld</comment>
        <translation>تشفير الخادم قديم جدًا</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer safe, so nothing was sent.</source>
        <comment>explanation, TlsTooOld</comment>
        <translation>لا يوفّر الخادم إلا تشفيرًا لم يعد آمنًا، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Ask the vendor to update the server.</source>
        <comment>advice, TlsTooOld</comment>
        <translation>اطلب من البائع تحديث الخادم.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <comment>title, TlsHandshakeFailed</comment>
        <translation>لا يوجد اتصال آمن</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made, so nothing was sent.</source>
        <comment>explanation, TlsHandshakeFailed</comment>
        <translation>تعذّر إنشاء اتصال آمن بالخادم، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, TlsHandshakeFailed</comment>
        <translation>جرّب شبكة أخرى، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>No secure connections possible</source>
        <comment>title, TlsUnavailable</comment>
        <translation>الاتصالات الآمنة غير ممكنة</translation>
    </message>
    <message>
        <source>This computer lacks what secure connections need.</source>
        <comment>explanation, TlsUnavailable</comment>
        <translation>ينقص هذا الحاسوب ما تحتاج إليه الاتصالات الآمنة.</translation>
    </message>
    <message>
        <source>Install OpenSSL, or ask the vendor.</source>
        <comment>advice, TlsUnavailable</comment>
        <translation>ثبّت OpenSSL، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <comment>title, ConnectTimeout</comment>
        <translation>استغرق الاتصال وقتًا طويلًا</translation>
    </message>
    <message>
        <source>No connection to the server could be made in time.</source>
        <comment>explanation, ConnectTimeout</comment>
        <translation>تعذّر الاتصال بالخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectTimeout</comment>
        <translation>تحقّق من اتصالك بالإنترنت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <comment>title, InitializeTimeout</comment>
        <translation>الخادم لا يرد</translation>
    </message>
    <message>
        <source>The server took the connection and then fell silent.</source>
        <comment>explanation, InitializeTimeout</comment>
        <translation>قبل الخادم الاتصال، ثم لم يرد بشيء.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, InitializeTimeout</comment>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <comment>title, AuthorizeTimeout</comment>
        <translation>الخادم لا يرد</translation>
    </message>
    <message>
        <source>The server did not say in time whether you may come in.</source>
        <comment>explanation, AuthorizeTimeout</comment>
        <translation>لم يخبر الخادم في الوقت المحدد هل يُسمح لك بالدخول.</translation>
    </message>
    <message>
        <source>Try again; nothing you typed is lost.</source>
        <comment>advice, AuthorizeTimeout</comment>
        <translation>حاول مجددًا؛ لم يُفقد شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The time is up</source>
        <comment>title, AttemptTimeout</comment>
        <translation>لم يكفِ الوقت لتسجيل الدخول</translation>
    </message>
    <message>
        <source>The sign-in did not finish within the time set for it.</source>
        <comment>explanation, AttemptTimeout</comment>
        <translation>لم يكتمل تسجيل الدخول خلال الوقت المحدد له.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <comment>advice, AttemptTimeout</comment>
        <translation>حاول مجددًا، أو اسمح بوقت أطول.</translation>
    </message>
    <message>
        <source>The connection went silent</source>
        <comment>title, ConnectionSilent</comment>
        <translation>الاتصال لم يعد يستجيب</translation>
    </message>
    <message>
        <source>The server was connected, but answers no more.</source>
        <comment>explanation, ConnectionSilent</comment>
        <translation>كان الخادم متصلًا، لكنه لم يعد يرد.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectionSilent</comment>
        <translation>تحقّق من اتصالك بالإنترنت، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is not the right server</source>
        <comment>title, NotWebSocket</comment>
        <translation>هذا ليس الخادم الصحيح</translation>
    </message>
    <message>
        <source>Something answered that is not the login service.</source>
        <comment>explanation, NotWebSocket</comment>
        <translation>الذي رد ليس خدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, NotWebSocket</comment>
        <translation>جرّب شبكة أخرى، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>Something alters the connection</source>
        <comment>title, UpgradeAltered</comment>
        <translation>شيء ما يتدخّل في الاتصال</translation>
    </message>
    <message>
        <source>Something before the server, such as a proxy, changed its answer so that it cannot be used.</source>
        <comment>explanation, UpgradeAltered</comment>
        <translation>غيّر وسيط قبل الخادم، مثل خادم وكيل، رد الخادم فلم يعد صالحًا للاستخدام.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, UpgradeAltered</comment>
        <translation>جرّب شبكة أخرى، أو اسأل البائع.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageMalformed</comment>
        <translation>رد غير مفهوم من الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <comment>explanation, MessageMalformed</comment>
        <translation>تعذّرت قراءة رد الخادم.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageMalformed</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large</source>
        <comment>title, MessageTooLarge</comment>
        <translation>رد الخادم كبير جدًا</translation>
    </message>
    <message>
        <source>The server sent more than an answer can hold.</source>
        <comment>explanation, MessageTooLarge</comment>
        <translation>أرسل الخادم أكثر مما يتسع له رد.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageTooLarge</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageBinary</comment>
        <translation>رد غير مفهوم من الخادم</translation>
    </message>
    <message>
        <source>The server sent data that is not an answer.</source>
        <comment>explanation, MessageBinary</comment>
        <translation>أرسل الخادم بيانات ليست ردًا.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageBinary</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageNotUtf8</comment>
        <translation>رد غير مفهوم من الخادم</translation>
    </message>
    <message>
        <source>The server&apos;s answer is damaged text.</source>
        <comment>explanation, MessageNotUtf8</comment>
        <translation>رد الخادم نص تالف.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageNotUtf8</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is incomplete</source>
        <comment>title, AnswerMalformed</comment>
        <translation>رد الخادم غير مكتمل</translation>
    </message>
    <message>
        <source>The server did not say clearly whether it accepted, so nobody was signed in.</source>
        <comment>explanation, AnswerMalformed</comment>
        <translation>لم يوضّح الخادم هل قبل تسجيل الدخول، لذا لم يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, AnswerMalformed</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>The server sends too much</source>
        <comment>title, PeerFlooding</comment>
        <translation>يرسل الخادم أكثر من اللازم</translation>
    </message>
    <message>
        <source>The server sent data without end and did not listen.</source>
        <comment>explanation, PeerFlooding</comment>
        <translation>أرسل الخادم بيانات بلا توقف ولم يستقبل شيئًا.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, PeerFlooding</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>The connection ended unexpectedly</source>
        <comment>title, UnexpectedClose</comment>
        <translation>انتهى الاتصال على نحو غير متوقع</translation>
    </message>
    <message>
        <source>The server ended the connection for a reason outside the rules.</source>
        <comment>explanation, UnexpectedClose</comment>
        <translation>أنهى الخادم الاتصال لسبب خارج عن القواعد.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, UnexpectedClose</comment>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فاسأل البائع.</translation>
    </message>
    <message>
        <source>The server&apos;s reason: %1</source>
        <comment>explanation, unknown close code; %1 is the server&apos;s own text</comment>
        <translation>السبب كما ذكره الخادم: %1</translation>
    </message>
</context>
</TS>
