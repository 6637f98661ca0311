<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>BlazeAuth::AboutPage</name>
    <message>
        <source>About</source>
        <extracomment>Title of the page: about this program
----------
Name of the text for screen readers</extracomment>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Signs in with blazeauth-qt %1, the login window for Blazeauth.</source>
        <extracomment>%1 is the version, such as 1.0.0</extracomment>
        <translation>Oturum, Blazeauth için oturum açma penceresi olan blazeauth-qt %1 ile açılır.</translation>
    </message>
    <message>
        <source>blazeauth-qt is free software under the MIT license.</source>
        <extracomment>MIT is the name of a license</extracomment>
        <translation>blazeauth-qt, MIT lisanslı özgür bir yazılımdır.</translation>
    </message>
    <message>
        <source>It uses Qt %1 under the GNU LGPL, version 3.</source>
        <extracomment>%1 is a version, such as 6.4.2; LGPL is the name of a license</extracomment>
        <translation>Qt %1 yazılımını GNU LGPL sürüm 3 lisansıyla kullanır.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::AccountPage</name>
    <message>
        <source>E-mail or login</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>E-posta veya kullanıcı adı</translation>
    </message>
    <message>
        <source>&amp;E-mail or login</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;E-posta veya kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Parola</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>I also have a license &amp;key</source>
        <extracomment>Button below the password: shows a field for a license key, whose label has the same letter after its &amp;</extracomment>
        <translation>Lisans &amp;anahtarım da var</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::AppHeader</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window before the server has told the name of the application</extracomment>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>With a license key or an account</source>
        <extracomment>Below the title, before the server has told the version of the application</extracomment>
        <translation>Lisans anahtarıyla veya hesapla</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Below the name of the application; %1 is whatever the vendor calls it, such as 1.0.0</extracomment>
        <translation>Sürüm %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Check</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>In a terminal, one line; %1 is a license key or a login, masked</extracomment>
        <translation>Oturum açıldı: %1.</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <extracomment>In a terminal, one line: the connection came back</extracomment>
        <translation>Oturumunuz yeniden açıldı.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <extracomment>In a terminal, one line</extracomment>
        <translation>Program kapatılıyor.</translation>
    </message>
    <message>
        <source>The program is ended now.</source>
        <extracomment>In a terminal, one line, after it was asked to close</extracomment>
        <translation>Program şimdi sonlandırılıyor.</translation>
    </message>
    <message>
        <source>%1 The program will be closed in %2 s; save your work.</source>
        <extracomment>In a terminal, one line; %1 says what happened, %2 is a number of seconds</extracomment>
        <translation>%1 Program %2 sn sonra kapatılacak; çalışmanızı kaydedin.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::CommandLine</name>
    <message>
        <source>The limit on the whole attempt in seconds, by default 30.</source>
        <extracomment>Help on --timeout.</extracomment>
        <translation>Tüm deneme için saniye cinsinden süre sınırı, varsayılan 30.</translation>
    </message>
    <message>
        <source>Write JSON Lines to standard output.</source>
        <extracomment>Help on --json.</extracomment>
        <translation>Standart çıktıya JSON Lines yazar.</translation>
    </message>
    <message>
        <source>Stay connected after the sign-in and report until the session ends.</source>
        <extracomment>Help on --watch.</extracomment>
        <translation>Oturum açıldıktan sonra bağlı kalır ve oturum bitene kadar olanları bildirir.</translation>
    </message>
    <message>
        <source>license, account or probe; see below.</source>
        <extracomment>Help on the command of the command line.</extracomment>
        <translation>license, account veya probe; aşağıya bakın.</translation>
    </message>
    <message>
        <source>no command; give license, account or probe, or see --help</source>
        <extracomment>The command line lacks what to do.</extracomment>
        <translation>komut yok; license, account veya probe yazın ya da --help çıktısına bakın</translation>
    </message>
    <message>
        <source>unknown command; give license, account or probe, or see --help</source>
        <extracomment>The command itself is not shown.</extracomment>
        <translation>bilinmeyen komut; license, account veya probe yazın ya da --help çıktısına bakın</translation>
    </message>
    <message>
        <source>too many arguments; probe takes none</source>
        <extracomment>Probe is a command.</extracomment>
        <translation>çok fazla argüman; probe argüman almaz</translation>
    </message>
    <message>
        <source>too many arguments; account takes only LOGIN, and the password comes from standard input or BLAZEAUTH_PASSWORD</source>
        <extracomment>Account is a command, LOGIN its argument.</extracomment>
        <translation>çok fazla argüman; account yalnızca LOGIN alır, parola standart girdiden veya BLAZEAUTH_PASSWORD değişkeninden okunur</translation>
    </message>
    <message>
        <source>too many arguments; license takes only KEY</source>
        <extracomment>License is a command, KEY its argument.</extracomment>
        <translation>çok fazla argüman; license yalnızca KEY alır</translation>
    </message>
    <message>
        <source>Signs in at a Blazeauth server and says what came of it.</source>
        <extracomment>What the program is, in --help.</extracomment>
        <translation>Bir Blazeauth sunucusunda oturum açar ve sonucu bildirir.</translation>
    </message>
    <message>
        <source>--timeout: not a number above 0; give seconds, such as 30 or 2.5</source>
        <extracomment>--timeout is an option.</extracomment>
        <translation>--timeout: 0’dan büyük bir sayı değil; 30 veya 2.5 gibi bir saniye değeri verin</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::CommentView</name>
    <message>
        <source>Comment: %1</source>
        <extracomment>Read by screen readers; %1 is the vendor&apos;s comment on the license or account</extracomment>
        <translation>Not: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ConnectionIndicator</name>
    <message>
        <source>Connection: connecting</source>
        <extracomment>Connection indicator</extracomment>
        <translation>Bağlantı: kuruluyor</translation>
    </message>
    <message>
        <source>Connection: ready</source>
        <extracomment>Connection indicator: the server can be asked</extracomment>
        <translation>Bağlantı: hazır</translation>
    </message>
    <message>
        <source>Connection: asleep</source>
        <extracomment>Connection indicator: closed because nobody was there, wakes by itself</extracomment>
        <translation>Bağlantı: uykuda</translation>
    </message>
    <message>
        <source>Connection: waiting</source>
        <extracomment>Connection indicator: the server asked to stay away for a while</extracomment>
        <translation>Bağlantı: bekliyor</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <extracomment>Connection indicator: there is none</extracomment>
        <translation>Bağlantı: yok</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Details</name>
    <message>
        <source>Signed in as: %1</source>
        <extracomment>In the details that can be copied; %1 is a login or a masked license key</extracomment>
        <translation>Açık oturum: %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>In the details that can be copied; %1 is a date with time</extracomment>
        <translation>Bitiş: %1</translation>
    </message>
    <message>
        <source>Levels:</source>
        <extracomment>In the details that can be copied, above what the license or account entitles to</extracomment>
        <translation>Düzeyler:</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>In the details that can be copied, above the vendor&apos;s note on the license or account</extracomment>
        <translation>Not:</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>In the details that can be copied; %1 is such as 203.0.113.10</extracomment>
        <translation>IP adresi: %1</translation>
    </message>
    <message>
        <source>License required: yes</source>
        <extracomment>In the details that can be copied: whether the account needs an active license</extracomment>
        <translation>Lisans gerekli: evet</translation>
    </message>
    <message>
        <source>License required: no</source>
        <translation>Lisans gerekli: hayır</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of the page
----------
Name of the text for screen readers</extracomment>
        <translation>Tanılama</translation>
    </message>
    <message>
        <source>For the vendor, when something does not work. It is in English because the vendor reads it, and holds no license key, login or password. Copy puts exactly this on the clipboard.</source>
        <extracomment>Below the title</extracomment>
        <translation>Bir şey çalışmadığında satıcıya iletmeniz içindir. Satıcı okuyacağı için İngilizcedir; lisans anahtarı, kullanıcı adı veya parola içermez. “Kopyala” tam olarak bu metni panoya koyar.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the diagnostics on the clipboard</extracomment>
        <translation>&amp;Kopyala</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::EndNotice</name>
    <message>
        <source>%1 is being closed.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 kapatılıyor.</translation>
    </message>
    <message>
        <source>%1 will be closed in %2. Save your work, or sign in again.</source>
        <extracomment>%1 is the name of a program, %2 minutes and seconds such as 0:30</extracomment>
        <translation>%1 programı %2 sonra kapatılacak. Çalışmanızı kaydedin veya yeniden oturum açın.</translation>
    </message>
    <message>
        <source>%1 is still open. Sign in again, or close this window.</source>
        <extracomment>%1 is the name of a program that was started by signing in</extracomment>
        <translation>%1 hâlâ açık. Yeniden oturum açın veya bu pencereyi kapatın.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ExtraLicense</name>
    <message>
        <source>License key (optional)</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Lisans anahtarı (isteğe bağlı)</translation>
    </message>
    <message>
        <source>License &amp;key (optional)</source>
        <extracomment>Label of the field below the password; the letter after &amp; is that of the button that shows the field</extracomment>
        <translation>Lisans &amp;anahtarı (isteğe bağlı)</translation>
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
        <translation>Komutlar:
  license [KEY]    lisans anahtarıyla oturum açar
  account [LOGIN]  hesapla oturum açar
  probe            yalnızca sunucunun uygulamayı tanıyıp tanımadığına bakar
</translation>
    </message>
    <message>
        <source>Input:
  A KEY, LOGIN or password left out is read as one line from standard input, in that order.
  A password is never an argument; BLAZEAUTH_PASSWORD sets it, too.
</source>
        <translation>Girdi:
  Verilmeyen KEY, LOGIN veya parola, bu sırayla ve her biri bir satır olarak
  standart girdiden okunur.
  Parola hiçbir zaman argüman olmaz; BLAZEAUTH_PASSWORD ile de verilebilir.
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
        <translation>Ayarlar; ilk verilen geçerlidir:
  1. yukarıdaki seçenekler
  2. BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY, BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE,
     BLAZEAUTH_PINS
  3. KEY=VALUE satırlarıyla server, api-key, client-id, ca-file, pins ve proxy;
     dosya: %1
  4. vekil sunucu için: https_proxy, all_proxy ve no_proxy
  Oturum isteyen vekil sunucu için: BLAZEAUTH_PROXY_USER, BLAZEAUTH_PROXY_PASSWORD
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
        <translation>Çıkış kodları:
  0  oturum açıldı (probe: uygulama tanındı)
  1  sunucu reddetti
  2  yanlış kullanım veya yapılandırma; hiçbir şey gönderilmedi
  3  bağlantıyı sunucu kapattı
  4  ağ hatası
  5  TLS hatası: sunucuya güvenilemedi
  6  zaman aşımı
  7  protokol hatası: yanıt anlaşılamadı
</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::HumanReporter</name>
    <message>
        <source>levels: %1</source>
        <extracomment>%1 is a list such as tier=pro.</extracomment>
        <translation>düzeyler: %1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <extracomment>%1 is a comment of the vendor.</extracomment>
        <translation>not: %1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>%1 is a date and time, such as 2026-01-31T12:00:00Z.</extracomment>
        <translation>bitiş: %1</translation>
    </message>
    <message>
        <source>the clock of this computer may be wrong</source>
        <extracomment>The server&apos;s time of expiry is over already, by this computer&apos;s clock.</extracomment>
        <translation>bu bilgisayarın saati yanlış olabilir</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is the address of the server.</extracomment>
        <translation>Bağlanılıyor: %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>The connection to the server is up.</extracomment>
        <translation>Bağlandı</translation>
    </message>
    <message>
        <source>Initialized: %1 %2</source>
        <extracomment>%1 is the name of an application, %2 its version.</extracomment>
        <translation>Uygulama tanındı: %1 %2</translation>
    </message>
    <message>
        <source>Authorizing</source>
        <extracomment>The license key or account has been sent, and the answer is awaited.</extracomment>
        <translation>Oturum açılıyor</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>%1 is the address that the server has stored.</extracomment>
        <translation>IP adresi: %1</translation>
    </message>
    <message>
        <source>a license is required</source>
        <extracomment>Whether the account needs a license.</extracomment>
        <translation>lisans gerekiyor</translation>
    </message>
    <message>
        <source>no license is required</source>
        <translation>lisans gerekmiyor</translation>
    </message>
    <message>
        <source>Authorized: %1</source>
        <extracomment>%1 is the masked license key or the login.</extracomment>
        <translation>Oturum açıldı: %1</translation>
    </message>
    <message>
        <source>Rejected: %1 (%2)</source>
        <extracomment>%1 says in a few words why, %2 is the name and number of the reason.</extracomment>
        <translation>Reddedildi: %1 (%2)</translation>
    </message>
    <message>
        <source>Closed: %1 (%2)</source>
        <extracomment>The server closed the connection; %1 says in a few words why, %2 is the number of the reason.</extracomment>
        <translation>Bağlantı kapatıldı: %1 (%2)</translation>
    </message>
    <message>
        <source>try again in %1 s</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>%1 sn sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 says in a few words what went wrong.</extracomment>
        <translation>Başarısız: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The time of the license or account is over.</extracomment>
        <translation>Süresi doldu</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::KeepBox</name>
    <message>
        <source>Keep &amp;me signed in</source>
        <extracomment>Check box below the fields; &amp; is before the letter that presses it with Alt</extracomment>
        <translation>Ot&amp;urumumu açık tut</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Kept</name>
    <message>
        <source>This version of the program cannot keep you signed in.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, which is greyed</extracomment>
        <translation>Programın bu sürümü oturumunuzu açık tutamıyor.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nothing can be kept.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, which is greyed</extracomment>
        <translation>Bu bilgisayarda anahtarlık yok; bu yüzden hiçbir şey saklanamaz.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked; unlock it and try again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;; a keychain is where the system keeps passwords</extracomment>
        <translation>Bu bilgisayarın anahtarlığı kilitli; kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened; allow it and try again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Bu bilgisayarın anahtarlığı açılmadı; erişime izin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer; try again later.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Bu bilgisayarın anahtarlığı yanıt vermiyor; daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer; perhaps it asks for its password.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Bu bilgisayarın anahtarlığı bekleniyor; anahtarlık parolasını soruyor olabilir.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not keep this sign-in.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, and in the status panel</extracomment>
        <translation>Bu bilgisayarın anahtarlığı oturum bilgilerinizi saklamadı.</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain; it is removed at the next start.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, after Sign out</extracomment>
        <translation>Oturum bilgileriniz hâlâ anahtarlıkta; program bir daha açıldığında silinecek.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work; start this program again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>Bu bilgisayarın anahtarlığı çalışmıyor; bu programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Stored in the keychain of this computer and nowhere else.</source>
        <extracomment>Below &quot;Keep me signed in&quot;; a keychain is where the system keeps passwords</extracomment>
        <translation>Bu bilgisayarın anahtarlığında saklanır, başka hiçbir yerde saklanmaz.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::KeptCheck</name>
    <message>
        <source>Nobody is kept signed in; start without --check to sign in.</source>
        <extracomment>In a terminal, one line. Leave --check as it is.</extracomment>
        <translation>Saklanan bir oturum yok; oturum açmak için --check olmadan başlatın.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LaunchPage</name>
    <message>
        <source>Starting %1</source>
        <extracomment>Title of the page; %1 is the name of a program</extracomment>
        <translation>%1 başlatılıyor</translation>
    </message>
    <message>
        <source>You are signed in. This window closes as soon as the program runs.</source>
        <extracomment>Below &quot;Starting …&quot;</extracomment>
        <translation>Oturumunuz açık. Program çalışmaya başlayınca bu pencere kapanır.</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <extracomment>Title of the page; %1 is the name of a program</extracomment>
        <translation>%1 başlatılamadı</translation>
    </message>
    <message>
        <source>The program is being started</source>
        <extracomment>Name of the bar, for screen readers</extracomment>
        <translation>Program başlatılıyor</translation>
    </message>
    <message>
        <source>What the program said</source>
        <extracomment>Name of a text for screen readers: what a program said before it ended</extracomment>
        <translation>Programın çıktısı</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: starts the program once more</extracomment>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <extracomment>Button: puts what happened on the clipboard, for whoever made the program</extracomment>
        <translation>&amp;Raporu kopyala</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>Said to those who cannot see the window, after the button</extracomment>
        <translation>Rapor kopyalandı</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Launcher</name>
    <message>
        <source>There is no display to show a window on; use --check, or start it on a desktop.</source>
        <extracomment>In a terminal, one line. Leave --check as it is.</extracomment>
        <translation>Pencere gösterilecek bir ekran yok; --check kullanın veya masaüstü oturumunda başlatın.</translation>
    </message>
    <message>
        <source>%1 runs already; close it before you start it again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 zaten çalışıyor; yeniden başlatmadan önce kapatın.</translation>
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
        <translation>Program, kimin oturum açtığını BLAZEAUTH_IDENTITY (maskelenmiş), BLAZEAUTH_LEVELS
(JSON) ve BLAZEAUTH_EXPIRES_AT değişkenlerinden öğrenir. Sunucu, uygulama anahtarı,
sertifikalar ve sabitlenen anahtarlar yalnızca FILE içinde ayarlanır.
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
        <translation>Çıkış kodları:
  0    oturum açıldı; başlatılacak bir şey yoktu
  1    oturum açılmadı veya pencere daha önce kapatıldı
  2    yanlış kullanım veya yapılandırma
  3    bağlantıyı sunucu kapattı
  4    ağ hatası
  5    TLS hatası: sunucuya güvenilemedi
  6    zaman aşımı
  7    protokol hatası: yanıt anlaşılamadı
  124  oturum bittiği için program sonlandırıldı
  125  aynı programı başka bir blazeauth-launcher çalıştırıyor
  126  program çalıştırılamıyor
  127  program bulunamadı
Diğer durumlarda programın kodu veya 128 artı programı sonlandıran sinyalin numarası.
</translation>
    </message>
    <message>
        <source>Signs in at a Blazeauth server, in a window where that is needed, and runs a program.</source>
        <extracomment>What the program is, in --help</extracomment>
        <translation>Bir Blazeauth sunucusunda, gerekirse bir pencerede, oturum açar ve bir program çalıştırır.</translation>
    </message>
    <message>
        <source>What a vendor has set up, see docs/launcher.md.</source>
        <extracomment>Help on --config</extracomment>
        <translation>Satıcının ayarları; docs/launcher.md dosyasına bakın.</translation>
    </message>
    <message>
        <source>Never show a window: sign in with what is kept, and tell by the exit code.</source>
        <extracomment>Help on --check</extracomment>
        <translation>Hiç pencere göstermez: saklanan bilgilerle oturum açar ve sonucu çıkış koduyla bildirir.</translation>
    </message>
    <message>
        <source>What to run; it may be left out with --check.</source>
        <extracomment>Help on PROGRAM</extracomment>
        <translation>Çalıştırılacak program; --check ile birlikte verilmeyebilir.</translation>
    </message>
    <message>
        <source>give --config FILE, once; see --help</source>
        <translation>--config FILE seçeneğini bir kez verin; --help çıktısına bakın</translation>
    </message>
    <message>
        <source>no program to start; name one after --, or see --help</source>
        <translation>başlatılacak program yok; -- işaretinden sonra bir program yazın ya da --help çıktısına bakın</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LevelsView</name>
    <message>
        <source>Levels: %1</source>
        <extracomment>Read by screen readers; %1 is a list such as &quot;tier pro, seats 5&quot;</extracomment>
        <translation>Düzeyler: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LicenseNote</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Below the license field, where the key is nearly too long; %1 characters of at most %2</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The key was read from the file.</source>
        <extracomment>Below the license field, after a text file was dropped or pasted there</extracomment>
        <translation>Anahtar dosyadan okundu.</translation>
    </message>
    <message>
        <source>Removed the words around the key.</source>
        <extracomment>Below the license field, after a key was pasted together with words</extracomment>
        <translation>Anahtarın çevresindeki sözcükler çıkarıldı.</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>boşluklar</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>satır sonları</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>In a list of what was removed from a license key: such as zero-width spaces</extracomment>
        <translation>görünmez karakterler</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>tırnak işaretleri</translation>
    </message>
    <message>
        <source>Removed what is not part of the key.</source>
        <extracomment>Below the license field, after a key was pasted with quotation marks, spaces and the like</extracomment>
        <translation>Anahtara ait olmayanlar çıkarıldı.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>Below the license field, after a key was pasted; %1 is a list, such as: spaces, line breaks</extracomment>
        <translation>Çıkarılanlar: %1.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <extracomment>Below the license field, after several files were dropped there</extracomment>
        <translation>Aynı anda yalnızca bir dosya okunabilir.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Bu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>This file is too large to be a license.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Bu dosya bir lisans için çok büyük.</translation>
    </message>
    <message>
        <source>This file is not a text file.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Bu dosya bir metin dosyası değil.</translation>
    </message>
    <message>
        <source>This file holds more than one license key.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Bu dosyada birden fazla lisans anahtarı var.</translation>
    </message>
    <message>
        <source>There is no license key in this file.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>Bu dosyada lisans anahtarı yok.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LicensePage</name>
    <message>
        <source>License key</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Lisans anahtarı</translation>
    </message>
    <message>
        <source>License &amp;key</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>Lisans &amp;anahtarı</translation>
    </message>
    <message>
        <source>Paste the key you were given, or drop a text file with it here.</source>
        <extracomment>Below the license field</extracomment>
        <translation>Size verilen anahtarı yapıştırın veya anahtarı içeren bir metin dosyasını buraya bırakın.</translation>
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
        <translation>Bir Blazeauth sunucusunda, bir pencerede oturum açar.
Her seçenek ortam değişkeniyle (BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY,
BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE, BLAZEAUTH_PINS) veya şu dosyada
api-key=KEY gibi bir satırla da ayarlanabilir:
%1
Çıkış kodu, “Devam et” düğmesinden sonra 0, pencere daha önce kapatılırsa 1,
bir ayar yanlışsa 2 olur.</translation>
    </message>
    <message>
        <source>an argument is no option; see --help</source>
        <extracomment>The argument itself is not shown</extracomment>
        <translation>bir argüman seçenek değil; --help çıktısına bakın</translation>
    </message>
    <message>
        <source>There is no display to show a window on; use blazeauth-cli, or start it on a desktop.</source>
        <extracomment>In a terminal, one line. Leave blazeauth-cli as it is.</extracomment>
        <translation>Pencere gösterilecek bir ekran yok; blazeauth-cli kullanın veya masaüstü oturumunda başlatın.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginFooter</name>
    <message>
        <source>Local test server</source>
        <extracomment>In the footer, whenever the server is this computer itself</extracomment>
        <translation>Yerel test sunucusu</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginMenu</name>
    <message>
        <source>Device ID copied</source>
        <extracomment>In place of the connection, after the entry of the menu</extracomment>
        <translation>Cihaz kimliği kopyalandı</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>In place of the connection, when what the vendor needs to help is on the clipboard</extracomment>
        <translation>Rapor kopyalandı</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginWidget</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 için oturum aç</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <extracomment>On the button while the server has asked to wait; %1 is minutes and seconds, such as 0:37</extracomment>
        <translation>%1 sonra yeniden dene</translation>
    </message>
    <message>
        <source>Details copied</source>
        <extracomment>In place of the connection, after the button in the status panel</extracomment>
        <translation>Ayrıntılar kopyalandı</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ManualProxyForm</name>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>Vekil sunucunun adını veya adresini girin.</translation>
    </message>
    <message>
        <source>Leave out the login: it is asked for when the proxy wants it.</source>
        <extracomment>Below the fields of the proxy, where somebody has typed user:password@host</extracomment>
        <translation>Kullanıcı adını ve parolayı yazmayın: vekil sunucu isterse sorulur.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>1 ile 65535 arasında bir bağlantı noktası girin.</translation>
    </message>
    <message>
        <source>This is no name and no address. Check it for mistakes.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>Bu bir ad veya adres değil. Yazım hatası olup olmadığına bakın.</translation>
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
        <translation>Vekil sunucu &amp;adresi</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Vekil sunucu adresi</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>Bağlantı &amp;noktası</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Bağlantı noktası</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MenuButton</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of the button with three dots, for screen readers and as a tooltip</extracomment>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MenuPage</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves a page of the menu</extracomment>
        <translation>&amp;Geri</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Message</name>
    <message>
        <source>Your time is over</source>
        <extracomment>Title of the message when the time of a license or account runs out while signed in</extracomment>
        <translation>Süreniz doldu</translation>
    </message>
    <message>
        <source>The time of this license or account has run out.</source>
        <extracomment>Explanation of the message when the time runs out</extracomment>
        <translation>Bu lisansın veya hesabın süresi doldu.</translation>
    </message>
    <message>
        <source>Renew it with the vendor, then sign in again.</source>
        <extracomment>Advice of the message when the time runs out</extracomment>
        <translation>Satıcıya başvurarak yenileyin, ardından yeniden oturum açın.</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <extracomment>Title of the message after signing out</extracomment>
        <translation>Oturumunuz kapatıldı</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting</source>
        <extracomment>Title of a message in the status panel</extracomment>
        <translation>Bağlantı koptu, yeniden bağlanılıyor</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <extracomment>Title of the message when the connection is up again after its loss was told</extracomment>
        <translation>Bağlantı yeniden kuruldu</translation>
    </message>
    <message>
        <source>You can sign in now.</source>
        <extracomment>Advice of the message when the connection is up again</extracomment>
        <translation>Şimdi oturum açabilirsiniz.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <extracomment>Title of the message when a wait goes on that began before the window was opened</extracomment>
        <translation>Lütfen biraz bekleyin</translation>
    </message>
    <message>
        <source>The server has asked this program to stay away for a while.</source>
        <extracomment>Explanation of that message</extracomment>
        <translation>Sunucu, bu programın bir süre bağlanmamasını istedi.</translation>
    </message>
    <message>
        <source>You can sign in as soon as the time on the button is over.</source>
        <extracomment>Advice of that message</extracomment>
        <translation>Düğmedeki süre bitince oturum açabilirsiniz.</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <extracomment>Title of the message when the time is over that the server had asked to wait</extracomment>
        <translation>Bekleme süresi bitti</translation>
    </message>
    <message>
        <source>You can sign in again.</source>
        <extracomment>Advice of the message when the wait is over</extracomment>
        <translation>Yeniden oturum açabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MessageArea</name>
    <message>
        <source>&amp;Retry now</source>
        <extracomment>Button in the message: tries again what has failed</extracomment>
        <translation>Şimdi &amp;yeniden dene</translation>
    </message>
    <message>
        <source>Edit license key</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>Lisans anahtarını düzenle</translation>
    </message>
    <message>
        <source>Edit login</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>Kullanıcı adını düzenle</translation>
    </message>
    <message>
        <source>Edit password</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>Parolayı yeniden yaz</translation>
    </message>
    <message>
        <source>Ente&amp;r proxy login</source>
        <extracomment>Button in the message: shows the fields for the login of the proxy</extracomment>
        <translation>&amp;Vekil sunucu bilgilerini gir</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Button in the message: shows the page on which a proxy is chosen</extracomment>
        <translation>Vekil sunucu ayarları</translation>
    </message>
    <message>
        <source>Copy device ID</source>
        <extracomment>Button in the message: the vendor needs it to help</extracomment>
        <translation>Cihaz kimliğini kopyala</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>Button in the message: copies what the vendor needs to help, without any secret</extracomment>
        <translation>Raporu kopyala</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button in the message: opens the vendor&apos;s page</extracomment>
        <translation>Yardım al</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button in the message: ends the program</extracomment>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Messages</name>
    <message>
        <source>Wait 1 second.</source>
        <extracomment>Added to the message that the server wants to be left alone</extracomment>
        <translation>1 saniye bekleyin.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <comment>never 1</comment>
        <translation>
            <numerusform>%n saniye bekleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set BLAZEAUTH_PROXY_USER and BLAZEAUTH_PROXY_PASSWORD.</source>
        <extracomment>Added to the message that a proxy wants a login</extracomment>
        <translation>BLAZEAUTH_PROXY_USER ve BLAZEAUTH_PROXY_PASSWORD değişkenlerini ayarlayın.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::PasswordEdit</name>
    <message>
        <source>Show password</source>
        <extracomment>Button at the end of the password field; on: the password can be read</extracomment>
        <translation>Parolayı göster</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>Below the password field while it is typed in</extracomment>
        <translation>Caps Lock açık</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Program</name>
    <message>
        <source>License key: </source>
        <extracomment>Asks for the license key on a terminal; ends in a space.</extracomment>
        <translation>Lisans anahtarı: </translation>
    </message>
    <message>
        <source>E-mail or login: </source>
        <extracomment>Asks for the login on a terminal; ends in a space.</extracomment>
        <translation>E-posta veya kullanıcı adı: </translation>
    </message>
    <message>
        <source>Password: </source>
        <extracomment>Asks for the password on a terminal; ends in a space.</extracomment>
        <translation>Parola: </translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Progress</name>
    <message>
        <source>Signing in, in %1</source>
        <extracomment>Progress: the server takes only so many requests a minute; %1 is minutes and seconds</extracomment>
        <translation>%1 sonra oturum açılacak</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <extracomment>Progress: what was kept of the last sign-in is being read; a keychain is where the system keeps passwords</extracomment>
        <translation>Anahtarlığa soruluyor</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>Progress: the user has asked for the connection, without signing in</extracomment>
        <translation>Bağlanılıyor</translation>
    </message>
    <message>
        <source>Connecting, then signing in</source>
        <extracomment>Progress: Sign in was pressed before the connection was up</extracomment>
        <translation>Bağlanılıyor, ardından oturum açılacak</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <extracomment>Progress</extracomment>
        <translation>Hesap kontrol ediliyor</translation>
    </message>
    <message>
        <source>Checking the license</source>
        <extracomment>Progress</extracomment>
        <translation>Lisans kontrol ediliyor</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProgressView</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar for screen readers</extracomment>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: gives up the sign-in that is under way</extracomment>
        <translation>İp&amp;tal</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyLoginPage</name>
    <message>
        <source>The proxy did not accept this user and password</source>
        <extracomment>On the field of the password</extracomment>
        <translation>Vekil sunucu bu kullanıcı adını ve parolayı kabul etmedi</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <extracomment>Name of the page for screen readers, where it is scrolled</extracomment>
        <translation>Vekil sunucu oturumu</translation>
    </message>
    <message>
        <source>The proxy of your network asks who you are</source>
        <extracomment>Title of the page</extracomment>
        <translation>Ağınızdaki vekil sunucu oturum açmanızı istiyor</translation>
    </message>
    <message>
        <source>Your network&apos;s administrator knows this login. It is not the login of your account, and it is forgotten when the program ends.</source>
        <extracomment>Below the title</extracomment>
        <translation>Bu bilgileri ağ yöneticiniz bilir. Bunlar hesabınızın bilgileri değildir ve program kapanınca unutulur.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Vekil sunucu kullanıcı adı</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>Vekil sunucu &amp;kullanıcı adı</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>Vekil sunucu parolası</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>Vekil sunucu &amp;parolası</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects with the login of the proxy</extracomment>
        <translation>&amp;Bağlan</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: back without a login for the proxy</extracomment>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <extracomment>On the field when it is empty</extracomment>
        <translation>Kullanıcı adını girin</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyPage</name>
    <message>
        <source>Proxy</source>
        <extracomment>Title of the page</extracomment>
        <translation>Vekil sunucu</translation>
    </message>
    <message>
        <source>A proxy leads from your network to the internet. Most people need no change here.</source>
        <extracomment>Below the title</extracomment>
        <translation>Vekil sunucu, ağınızdan internete çıkışı sağlar. Çoğu zaman burada bir şey değiştirmek gerekmez.</translation>
    </message>
    <message>
        <source>The configuration of this program says that no proxy is used. It cannot be changed here.</source>
        <extracomment>Below the title, where nothing can be chosen</extracomment>
        <translation>Bu programın yapılandırmasına göre vekil sunucu kullanılmıyor. Bu, buradan değiştirilemez.</translation>
    </message>
    <message>
        <source>The configuration of this program names the proxy: %1. It cannot be changed here.</source>
        <extracomment>Below the title, where nothing can be chosen; %1 is the name of a proxy with its port</extracomment>
        <translation>Bu programın yapılandırmasında belirtilen vekil sunucu: %1. Bu, buradan değiştirilemez.</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <extracomment>Which proxy to use; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Sistemdeki gibi</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <extracomment>Which proxy to use; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>Vekil sunucu kullan&amp;ma</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <extracomment>Which proxy to use: one that is typed here; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Bu vekil sunucu:</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <extracomment>Button: tries to reach the server by the proxy that is chosen</extracomment>
        <translation>Test &amp;et</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: gives up the test of the proxy</extracomment>
        <translation>İp&amp;tal</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Button: keeps the choice of the proxy</extracomment>
        <translation>Kay&amp;det</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyTestView</name>
    <message>
        <source>Looking for the proxy</source>
        <extracomment>Step of the test of the proxy, under way</extracomment>
        <translation>Vekil sunucu aranıyor</translation>
    </message>
    <message>
        <source>No proxy is on the way</source>
        <extracomment>Step of the test of the proxy, done</extracomment>
        <translation>Arada vekil sunucu yok</translation>
    </message>
    <message>
        <source>The proxy is %1</source>
        <extracomment>Step of the test of the proxy, done; %1 is such as http://proxy.example:3128</extracomment>
        <translation>Vekil sunucu: %1</translation>
    </message>
    <message>
        <source>The proxy was reached</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>Vekil sunucuya ulaşıldı</translation>
    </message>
    <message>
        <source>Reaching the proxy</source>
        <translation>Vekil sunucuya bağlanılıyor</translation>
    </message>
    <message>
        <source>The server was reached</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>Sunucuya ulaşıldı</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Sunucuya bağlanılıyor</translation>
    </message>
    <message>
        <source>The server answered</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>Sunucu yanıt verdi</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer</source>
        <translation>Sunucunun yanıtı bekleniyor</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A step of a test and when it was over; %1 is such as &quot;The proxy was reached&quot;, %2 a number, s is for seconds</extracomment>
        <translation>%1 (%2 sn)</translation>
    </message>
    <message>
        <source>This works.</source>
        <extracomment>Below the steps of the test of the proxy</extracomment>
        <translation>Bu ayarlar çalışıyor.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::SettingOptions</name>
    <message>
        <source>The application&apos;s key, 21 characters.</source>
        <extracomment>Help on --api-key</extracomment>
        <translation>Uygulamanın anahtarı, 21 karakter.</translation>
    </message>
    <message>
        <source>The id of this device, 4-64 characters; by default made from the machine.</source>
        <extracomment>Help on --client-id</extracomment>
        <translation>Bu cihazın kimliği, 4-64 karakter; varsayılan olarak bilgisayardan türetilir.</translation>
    </message>
    <message>
        <source>Trust the certificates in this file instead of the system&apos;s.</source>
        <extracomment>Help on --ca-file</extracomment>
        <translation>Sistemdekiler yerine bu dosyadaki sertifikalara güvenir.</translation>
    </message>
    <message>
        <source>Public keys of which the server must have one: sha256/BASE64, separated by commas.</source>
        <extracomment>Help on --pins</extracomment>
        <translation>Sunucuda biri bulunması gereken açık anahtarlar: virgülle ayrılmış sha256/BASE64.</translation>
    </message>
    <message>
        <source>http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <extracomment>Help on --proxy</extracomment>
        <translation>http://HOST:PORT, socks5://HOST:PORT veya none.</translation>
    </message>
    <message>
        <source>A ws(s):// URL, or the https:// URL of a balancer.</source>
        <extracomment>Help on --server</extracomment>
        <translation>Bir ws(s):// adresi veya bir yük dengeleyicinin https:// adresi.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Help on --help</extracomment>
        <translation>Bu yardımı gösterir.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Help on --version</extracomment>
        <translation>Sürümü gösterir.</translation>
    </message>
    <message>
        <source>%1 needs a value; see --help</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>%1 bir değer ister; --help çıktısına bakın</translation>
    </message>
    <message>
        <source>%1 takes no value; see --help</source>
        <extracomment>%1 is the name of an option, such as --json</extracomment>
        <translation>%1 değer almaz; --help çıktısına bakın</translation>
    </message>
    <message>
        <source>unknown option --%1; see --help</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>bilinmeyen seçenek --%1; --help çıktısına bakın</translation>
    </message>
    <message>
        <source>an argument that begins with - is no option; see --help</source>
        <extracomment>The option itself is not shown</extracomment>
        <translation>- ile başlayan bir argüman seçenek değil; --help çıktısına bakın</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::SignInForm</name>
    <message>
        <source>Sign &amp;in</source>
        <extracomment>Button: signs in with what is typed</extracomment>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <extracomment>Name of the form for screen readers, where it is scrolled</extracomment>
        <translation>Oturum açma formu</translation>
    </message>
    <message>
        <source>&amp;License key</source>
        <extracomment>Tab; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Lisans anahtarı</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>Tab: sign in with a login and a password; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>&amp;Hesap</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::StartFailure</name>
    <message>
        <source>%1 was not found; install it, or correct its name.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 bulunamadı; programı yükleyin veya adını düzeltin.</translation>
    </message>
    <message>
        <source>%1 may not be run; it is no program, or needs the permission to be run.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 çalıştırılamıyor; bir program değil veya çalıştırma izni yok.</translation>
    </message>
    <message>
        <source>%1 cannot be run on this computer (%2); install it anew.</source>
        <extracomment>%1 is the name of a program, %2 a reason in the words of the system</extracomment>
        <translation>%1 bu bilgisayarda çalıştırılamıyor (%2); programı yeniden yükleyin.</translation>
    </message>
    <message>
        <source>%1 ended at once, with exit code %2.</source>
        <extracomment>%1 is the name of a program, %2 a number</extracomment>
        <translation>%1 hemen sona erdi, çıkış kodu: %2.</translation>
    </message>
    <message>
        <source>%1 was ended at once, by signal %2.</source>
        <extracomment>%1 is the name of a program, %2 a number; a signal is how the system ends programs</extracomment>
        <translation>%1, %2 sinyaliyle hemen sonlandırıldı.</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::StatusPanel</name>
    <message>
        <source>Details</source>
        <extracomment>Name of the values in the status panel for screen readers, where they are scrolled</extracomment>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <extracomment>Caption in the status panel, above a login or a masked license key</extracomment>
        <translation>Açık oturum</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Caption in the status panel</extracomment>
        <translation>Kalan süre</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>Caption in the status panel: what the license or account entitles to</extracomment>
        <translation>Düzeyler</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Caption in the status panel: the vendor&apos;s note on the license or account</extracomment>
        <translation>Not</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>Caption in the status panel</extracomment>
        <translation>IP adresi</translation>
    </message>
    <message>
        <source>License required</source>
        <extracomment>Caption in the status panel: whether the account needs an active license</extracomment>
        <translation>Lisans gerekli</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: goes on to the program that one has signed in to</extracomment>
        <translation>&amp;Devam et</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <extracomment>Button</extracomment>
        <translation>Oturumu &amp;kapat</translation>
    </message>
    <message>
        <source>Signed in as: %1</source>
        <extracomment>Read by screen readers; %1 is a login or a masked license key</extracomment>
        <translation>Açık oturum: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Below the time left; %1 is a date with time</extracomment>
        <translation>%1 tarihine kadar</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>Read by screen readers; %1 is a date with time</extracomment>
        <translation>Bitiş: %1</translation>
    </message>
    <message>
        <source>That time is past already by the clock of this computer. Check its date and time.</source>
        <extracomment>In the status panel, when the end that the server told lies in the past although it let the user in</extracomment>
        <translation>Bu bilgisayarın saatine göre bu zaman geçmiş. Tarihini ve saatini kontrol edin.</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>Read by screen readers; %1 is such as 203.0.113.10</extracomment>
        <translation>IP adresi: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the account needs an active license</extracomment>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>License required: %1</source>
        <extracomment>Read by screen readers; %1 is Yes or No</extracomment>
        <translation>Lisans gerekli: %1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Button below the values in the status panel: puts them on the clipboard</extracomment>
        <translation>Ayrıntıları kopyala</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::TimeLeft</name>
    <message>
        <source>1 day</source>
        <extracomment>Time left</extracomment>
        <translation>1 gün</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Time left</extracomment>
        <translation>1 saat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln saat</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>Time left</extracomment>
        <translation>1 dakika</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>Time left</extracomment>
        <translation>1 saniye</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln saniye</numerusform>
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
        <translation>Kalan süre: %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::WindowMenu</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of the menu for screen readers</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu; &amp; is before the letter that takes one there</extracomment>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Menu of colours; &amp; is before the letter that takes one there</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <extracomment>In the menu of languages: the one that the computer is set to
----------
In the menu of themes: as everything else on this computer</extracomment>
        <translation>&amp;Sistem varsayılanı</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>&amp;Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <extracomment>In the menu: shows the settings of the proxy</extracomment>
        <translation>&amp;Vekil sunucu…</translation>
    </message>
    <message>
        <source>&amp;Copy device ID</source>
        <extracomment>In the menu: puts the name of this device on the clipboard</extracomment>
        <translation>&amp;Cihaz kimliğini kopyala</translation>
    </message>
    <message>
        <source>D&amp;iagnostics…</source>
        <extracomment>In the menu: shows what the vendor wants to know when something does not work</extracomment>
        <translation>Tanı&amp;lama…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <extracomment>In the menu: shows what this program is</extracomment>
        <translation>&amp;Hakkında…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The server refused</source>
        <comment>title, unknown status</comment>
        <translation>Sunucu isteği reddetti</translation>
    </message>
    <message>
        <source>The server gave a reason that this program does not know.</source>
        <comment>explanation, unknown status</comment>
        <translation>Sunucu, bu programın bilmediği bir neden bildirdi.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, unknown status</comment>
        <translation>Programın güncellemesi olup olmadığına bakın veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <comment>title, None</comment>
        <translation>Sunucudan yanıt gelmedi</translation>
    </message>
    <message>
        <source>The server neither accepted nor refused the sign-in.</source>
        <comment>explanation, None</comment>
        <translation>Sunucu, oturum açma isteğini ne kabul etti ne de reddetti.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, None</comment>
        <translation>Yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>title, Ok</comment>
        <translation>Oturum açıldı</translation>
    </message>
    <message>
        <source>The server accepted the sign-in.</source>
        <comment>explanation, Ok</comment>
        <translation>Sunucu, oturum açma isteğini kabul etti.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <comment>advice, Ok</comment>
        <translation>Yapmanız gereken başka bir şey yok.</translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <comment>title, InvalidAPIKey</comment>
        <translation>Program yanlış ayarlanmış</translation>
    </message>
    <message>
        <source>The application key of this program does not have 21 characters.</source>
        <comment>explanation, InvalidAPIKey</comment>
        <translation>Bu programın uygulama anahtarı 21 karakter değil.</translation>
    </message>
    <message>
        <source>Ask the vendor for a program with a correct key.</source>
        <comment>advice, InvalidAPIKey</comment>
        <translation>Satıcıdan doğru anahtarlı bir program isteyin.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <comment>title, NotAuthorized</comment>
        <translation>Oturumunuz açık değil</translation>
    </message>
    <message>
        <source>The server needs you to be signed in for this.</source>
        <comment>explanation, NotAuthorized</comment>
        <translation>Sunucu bunun için oturum açmış olmanızı istiyor.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, NotAuthorized</comment>
        <translation>Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The connection was already set up</source>
        <comment>title, AlreadyInitialized</comment>
        <translation>Bağlantı zaten kurulmuş</translation>
    </message>
    <message>
        <source>The server has already met this program on this connection.</source>
        <comment>explanation, AlreadyInitialized</comment>
        <translation>Sunucu, bu bağlantıda bu programı daha önce tanımıştı.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <comment>advice, AlreadyInitialized</comment>
        <translation>Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, TooManyRequests</comment>
        <translation>Çok fazla deneme yapıldı</translation>
    </message>
    <message>
        <source>The server allows this only a few times in a row.</source>
        <comment>explanation, TooManyRequests</comment>
        <translation>Sunucu buna art arda yalnızca birkaç kez izin veriyor.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <comment>advice, TooManyRequests</comment>
        <translation>Bir süre bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <comment>title, InternalServerError</comment>
        <translation>Sunucuda sorun var</translation>
    </message>
    <message>
        <source>Something went wrong on the server; it is not about what you typed.</source>
        <comment>explanation, InternalServerError</comment>
        <translation>Sunucuda bir sorun oluştu; yazdıklarınızla ilgisi yok.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, InternalServerError</comment>
        <translation>Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Already signed in</source>
        <comment>title, AlreadyAuthorized</comment>
        <translation>Oturum zaten açık</translation>
    </message>
    <message>
        <source>The server says that this connection is signed in already.</source>
        <comment>explanation, AlreadyAuthorized</comment>
        <translation>Sunucu, bu bağlantıda zaten oturum açıldığını bildiriyor.</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the program.</source>
        <comment>advice, AlreadyAuthorized</comment>
        <translation>Yeniden deneyin; sorun sürerse programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, RateLimited</comment>
        <translation>Çok fazla deneme yapıldı</translation>
    </message>
    <message>
        <source>The server asks this program to slow down.</source>
        <comment>explanation, RateLimited</comment>
        <translation>Sunucu, bu programın yavaşlamasını istiyor.</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <comment>advice, RateLimited</comment>
        <translation>Bir süre bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>License key not found</source>
        <comment>title, LicenseNotFound</comment>
        <translation>Lisans anahtarı bulunamadı</translation>
    </message>
    <message>
        <source>No license with this key exists for this application.</source>
        <comment>explanation, LicenseNotFound</comment>
        <translation>Bu uygulama için bu anahtara sahip bir lisans yok.</translation>
    </message>
    <message>
        <source>Compare the key with the one you were given, character by character.</source>
        <comment>advice, LicenseNotFound</comment>
        <translation>Anahtarı, size verilenle karakter karakter karşılaştırın.</translation>
    </message>
    <message>
        <source>License key too short</source>
        <comment>title, LicenseTooShort</comment>
        <translation>Lisans anahtarı çok kısa</translation>
    </message>
    <message>
        <source>A license key has at least 6 characters.</source>
        <comment>explanation, LicenseTooShort</comment>
        <translation>Lisans anahtarı en az 6 karakter olmalıdır.</translation>
    </message>
    <message>
        <source>Enter the whole key.</source>
        <comment>advice, LicenseTooShort</comment>
        <translation>Anahtarın tamamını girin.</translation>
    </message>
    <message>
        <source>License key too long</source>
        <comment>title, LicenseTooLong</comment>
        <translation>Lisans anahtarı çok uzun</translation>
    </message>
    <message>
        <source>A license key has at most 64 characters.</source>
        <comment>explanation, LicenseTooLong</comment>
        <translation>Lisans anahtarı en fazla 64 karakter olmalıdır.</translation>
    </message>
    <message>
        <source>Enter only the key, without any text around it.</source>
        <comment>advice, LicenseTooLong</comment>
        <translation>Çevresinde başka metin olmadan yalnızca anahtarı girin.</translation>
    </message>
    <message>
        <source>This license has expired</source>
        <comment>title, LicenseExpired</comment>
        <translation>Bu lisansın süresi doldu</translation>
    </message>
    <message>
        <source>The time of this license is over, or it has none.</source>
        <comment>explanation, LicenseExpired</comment>
        <translation>Bu lisansın süresi bitmiş veya tanımlı bir süresi yok.</translation>
    </message>
    <message>
        <source>Renew it with the vendor, or enter another key.</source>
        <comment>advice, LicenseExpired</comment>
        <translation>Satıcıya başvurarak yenileyin veya başka bir anahtar girin.</translation>
    </message>
    <message>
        <source>This license is paused</source>
        <comment>title, LicensePaused</comment>
        <translation>Bu lisans duraklatıldı</translation>
    </message>
    <message>
        <source>The vendor has paused this license.</source>
        <comment>explanation, LicensePaused</comment>
        <translation>Satıcı bu lisansı duraklattı.</translation>
    </message>
    <message>
        <source>Ask the vendor to resume it, or enter another key.</source>
        <comment>advice, LicensePaused</comment>
        <translation>Satıcıdan lisansı devam ettirmesini isteyin veya başka bir anahtar girin.</translation>
    </message>
    <message>
        <source>This license is blocked</source>
        <comment>title, LicenseBlacklisted</comment>
        <translation>Bu lisans engellendi</translation>
    </message>
    <message>
        <source>The vendor has blocked this license.</source>
        <comment>explanation, LicenseBlacklisted</comment>
        <translation>Satıcı bu lisansı engelledi.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason, or enter another key.</source>
        <comment>advice, LicenseBlacklisted</comment>
        <translation>Nedenini satıcıya sorun veya başka bir anahtar girin.</translation>
    </message>
    <message>
        <source>License belongs to another account</source>
        <comment>title, LicenseAlreadyLinked</comment>
        <translation>Lisans başka bir hesaba ait</translation>
    </message>
    <message>
        <source>This license key is linked to an account already.</source>
        <comment>explanation, LicenseAlreadyLinked</comment>
        <translation>Bu lisans anahtarı zaten bir hesaba bağlı.</translation>
    </message>
    <message>
        <source>Sign in with that account, or enter another key.</source>
        <comment>advice, LicenseAlreadyLinked</comment>
        <translation>O hesapla oturum açın veya başka bir anahtar girin.</translation>
    </message>
    <message>
        <source>License key already used</source>
        <comment>title, LicenseAlreadyActivated</comment>
        <translation>Lisans anahtarı zaten kullanılmış</translation>
    </message>
    <message>
        <source>This license key was activated before and cannot be added here.</source>
        <comment>explanation, LicenseAlreadyActivated</comment>
        <translation>Bu lisans anahtarı daha önce etkinleştirilmiş ve buraya eklenemez.</translation>
    </message>
    <message>
        <source>Leave the license key empty, or enter an unused one.</source>
        <comment>advice, LicenseAlreadyActivated</comment>
        <translation>Lisans anahtarını boş bırakın veya kullanılmamış bir anahtar girin.</translation>
    </message>
    <message>
        <source>Login or password is wrong</source>
        <comment>title, AppUserNotFound</comment>
        <translation>Kullanıcı adı veya parola yanlış</translation>
    </message>
    <message>
        <source>No account matches this login and password.</source>
        <comment>explanation, AppUserNotFound</comment>
        <translation>Bu kullanıcı adı ve parolayla eşleşen bir hesap yok.</translation>
    </message>
    <message>
        <source>Check the login, then type the password again.</source>
        <comment>advice, AppUserNotFound</comment>
        <translation>Kullanıcı adını kontrol edin, ardından parolayı yeniden yazın.</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <comment>title, AppUserBlacklisted</comment>
        <translation>Bu hesap engellendi</translation>
    </message>
    <message>
        <source>The vendor has blocked this account.</source>
        <comment>explanation, AppUserBlacklisted</comment>
        <translation>Satıcı bu hesabı engelledi.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, AppUserBlacklisted</comment>
        <translation>Nedenini satıcıya sorun.</translation>
    </message>
    <message>
        <source>This account exists already</source>
        <comment>title, AppUserAlreadyExists</comment>
        <translation>Bu hesap zaten var</translation>
    </message>
    <message>
        <source>Somebody has registered this login before.</source>
        <comment>explanation, AppUserAlreadyExists</comment>
        <translation>Bu kullanıcı adı daha önce kaydedilmiş.</translation>
    </message>
    <message>
        <source>Sign in with it, or choose another login.</source>
        <comment>advice, AppUserAlreadyExists</comment>
        <translation>Bu hesapla oturum açın veya başka bir kullanıcı adı seçin.</translation>
    </message>
    <message>
        <source>No valid license</source>
        <comment>title, AppUserHasNoValidLicenses</comment>
        <translation>Geçerli lisans yok</translation>
    </message>
    <message>
        <source>This account needs an active license and has none.</source>
        <comment>explanation, AppUserHasNoValidLicenses</comment>
        <translation>Bu hesap için etkin bir lisans gerekiyor, ancak hesabın lisansı yok.</translation>
    </message>
    <message>
        <source>Enter a license key below the password, or renew the license with the vendor.</source>
        <comment>advice, AppUserHasNoValidLicenses</comment>
        <translation>Parolanın altına bir lisans anahtarı girin veya satıcıya başvurarak lisansı yenileyin.</translation>
    </message>
    <message>
        <source>A license key is needed</source>
        <comment>title, AppUserRequiresLicense</comment>
        <translation>Lisans anahtarı gerekiyor</translation>
    </message>
    <message>
        <source>This application needs a license key for a new account.</source>
        <comment>explanation, AppUserRequiresLicense</comment>
        <translation>Bu uygulamada yeni hesap için lisans anahtarı gerekiyor.</translation>
    </message>
    <message>
        <source>Enter a license key below the password.</source>
        <comment>advice, AppUserRequiresLicense</comment>
        <translation>Parolanın altına bir lisans anahtarı girin.</translation>
    </message>
    <message>
        <source>Login too short</source>
        <comment>title, AppUserLoginTooShort</comment>
        <translation>Kullanıcı adı çok kısa</translation>
    </message>
    <message>
        <source>A login has at least 4 characters.</source>
        <comment>explanation, AppUserLoginTooShort</comment>
        <translation>Kullanıcı adı en az 4 karakter olmalıdır.</translation>
    </message>
    <message>
        <source>Enter the whole e-mail address or login.</source>
        <comment>advice, AppUserLoginTooShort</comment>
        <translation>E-posta adresinin veya kullanıcı adının tamamını girin.</translation>
    </message>
    <message>
        <source>Login too long</source>
        <comment>title, AppUserLoginTooLong</comment>
        <translation>Kullanıcı adı çok uzun</translation>
    </message>
    <message>
        <source>A login has at most 320 characters.</source>
        <comment>explanation, AppUserLoginTooLong</comment>
        <translation>Kullanıcı adı en fazla 320 karakter olmalıdır.</translation>
    </message>
    <message>
        <source>Enter only the e-mail address or login.</source>
        <comment>advice, AppUserLoginTooLong</comment>
        <translation>Yalnızca e-posta adresini veya kullanıcı adını girin.</translation>
    </message>
    <message>
        <source>Password too short</source>
        <comment>title, AppUserPasswordTooShort</comment>
        <translation>Parola çok kısa</translation>
    </message>
    <message>
        <source>A password has at least 4 characters.</source>
        <comment>explanation, AppUserPasswordTooShort</comment>
        <translation>Parola en az 4 karakter olmalıdır.</translation>
    </message>
    <message>
        <source>Enter the whole password.</source>
        <comment>advice, AppUserPasswordTooShort</comment>
        <translation>Parolanın tamamını girin.</translation>
    </message>
    <message>
        <source>Password too long</source>
        <comment>title, AppUserPasswordTooLong</comment>
        <translation>Parola çok uzun</translation>
    </message>
    <message>
        <source>A password has at most 64 characters.</source>
        <comment>explanation, AppUserPasswordTooLong</comment>
        <translation>Parola en fazla 64 karakter olmalıdır.</translation>
    </message>
    <message>
        <source>Enter only the password.</source>
        <comment>advice, AppUserPasswordTooLong</comment>
        <translation>Yalnızca parolayı girin.</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <comment>title, AppUserEmailInvalid</comment>
        <translation>Bu bir e-posta adresi değil</translation>
    </message>
    <message>
        <source>What you entered is not a complete e-mail address.</source>
        <comment>explanation, AppUserEmailInvalid</comment>
        <translation>Girilen, tam bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>Check the address, such as name@example.com.</source>
        <comment>advice, AppUserEmailInvalid</comment>
        <translation>Adresi kontrol edin; örneğin name@example.com.</translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <comment>title, AppUserCredentialsTypeInvalid</comment>
        <translation>Program yanlış ayarlanmış</translation>
    </message>
    <message>
        <source>The server does not know this kind of login.</source>
        <comment>explanation, AppUserCredentialsTypeInvalid</comment>
        <translation>Sunucu bu tür bir kullanıcı adını tanımıyor.</translation>
    </message>
    <message>
        <source>Ask the vendor for an updated program.</source>
        <comment>advice, AppUserCredentialsTypeInvalid</comment>
        <translation>Satıcıdan programın güncel sürümünü isteyin.</translation>
    </message>
    <message>
        <source>File not found</source>
        <comment>title, FileNotFound</comment>
        <translation>Dosya bulunamadı</translation>
    </message>
    <message>
        <source>The server does not have the file that the program asked for.</source>
        <comment>explanation, FileNotFound</comment>
        <translation>Programın istediği dosya sunucuda yok.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, FileNotFound</comment>
        <translation>Durumu satıcıya bildirin.</translation>
    </message>
    <message>
        <source>File name not accepted</source>
        <comment>title, FileInvalidName</comment>
        <translation>Dosya adı kabul edilmedi</translation>
    </message>
    <message>
        <source>The program asked for a file by a name that is too short.</source>
        <comment>explanation, FileInvalidName</comment>
        <translation>Program, adı çok kısa olan bir dosya istedi.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, FileInvalidName</comment>
        <translation>Durumu satıcıya bildirin.</translation>
    </message>
    <message>
        <source>Download cannot be resumed</source>
        <comment>title, FileInvalidResumeOffset</comment>
        <translation>İndirme sürdürülemiyor</translation>
    </message>
    <message>
        <source>The server cannot go on with the download from where it stopped.</source>
        <comment>explanation, FileInvalidResumeOffset</comment>
        <translation>Sunucu, indirmeyi kaldığı yerden sürdüremiyor.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <comment>advice, FileInvalidResumeOffset</comment>
        <translation>İndirmeyi baştan başlatın.</translation>
    </message>
    <message>
        <source>No download is running</source>
        <comment>title, FileNotBeingTransferred</comment>
        <translation>Süren bir indirme yok</translation>
    </message>
    <message>
        <source>The download had ended before it could be stopped.</source>
        <comment>explanation, FileNotBeingTransferred</comment>
        <translation>İndirme, durdurulmasına fırsat kalmadan bitmişti.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <comment>advice, FileNotBeingTransferred</comment>
        <translation>Yapmanız gereken başka bir şey yok.</translation>
    </message>
    <message>
        <source>Setting not found</source>
        <comment>title, VariableNotFound</comment>
        <translation>Ayar bulunamadı</translation>
    </message>
    <message>
        <source>The server does not have a setting that the program asked for.</source>
        <comment>explanation, VariableNotFound</comment>
        <translation>Programın istediği ayar sunucuda yok.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, VariableNotFound</comment>
        <translation>Durumu satıcıya bildirin.</translation>
    </message>
    <message>
        <source>Setting name not accepted</source>
        <comment>title, VariableInvalidName</comment>
        <translation>Ayar adı kabul edilmedi</translation>
    </message>
    <message>
        <source>The program asked for a setting by a name that is too short.</source>
        <comment>explanation, VariableInvalidName</comment>
        <translation>Program, adı çok kısa olan bir ayar istedi.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, VariableInvalidName</comment>
        <translation>Durumu satıcıya bildirin.</translation>
    </message>
    <message>
        <source>Device ID too short</source>
        <comment>title, ClientIDTooShort</comment>
        <translation>Cihaz kimliği çok kısa</translation>
    </message>
    <message>
        <source>The ID of this device has fewer than 4 characters.</source>
        <comment>explanation, ClientIDTooShort</comment>
        <translation>Bu cihazın kimliği 4 karakterden kısa.</translation>
    </message>
    <message>
        <source>Set a device ID of 4 to 64 characters, or remove the setting.</source>
        <comment>advice, ClientIDTooShort</comment>
        <translation>4-64 karakterlik bir cihaz kimliği ayarlayın veya ayarı kaldırın.</translation>
    </message>
    <message>
        <source>Device ID too long</source>
        <comment>title, ClientIDTooLong</comment>
        <translation>Cihaz kimliği çok uzun</translation>
    </message>
    <message>
        <source>The ID of this device has more than 64 characters.</source>
        <comment>explanation, ClientIDTooLong</comment>
        <translation>Bu cihazın kimliği 64 karakterden uzun.</translation>
    </message>
    <message>
        <source>Set a device ID of 4 to 64 characters, or remove the setting.</source>
        <comment>advice, ClientIDTooLong</comment>
        <translation>4-64 karakterlik bir cihaz kimliği ayarlayın veya ayarı kaldırın.</translation>
    </message>
    <message>
        <source>Bound to another device</source>
        <comment>title, ClientIDMismatch</comment>
        <translation>Başka bir cihaza bağlı</translation>
    </message>
    <message>
        <source>This license or account works only on the device where it was first used.</source>
        <comment>explanation, ClientIDMismatch</comment>
        <translation>Bu lisans veya hesap yalnızca ilk kullanıldığı cihazda çalışır.</translation>
    </message>
    <message>
        <source>Sign in on that device, or ask the vendor to free it for this one.</source>
        <comment>advice, ClientIDMismatch</comment>
        <translation>O cihazda oturum açın veya satıcıdan kullanımı bu cihaz için açmasını isteyin.</translation>
    </message>
    <message>
        <source>This device is blocked</source>
        <comment>title, ClientIDBlacklisted</comment>
        <translation>Bu cihaz engellendi</translation>
    </message>
    <message>
        <source>The vendor has blocked this device for the application.</source>
        <comment>explanation, ClientIDBlacklisted</comment>
        <translation>Satıcı, uygulamanın bu cihazda kullanılmasını engelledi.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, ClientIDBlacklisted</comment>
        <translation>Nedenini satıcıya sorun.</translation>
    </message>
    <message>
        <source>Application not found</source>
        <comment>title, AppNotFound</comment>
        <translation>Uygulama bulunamadı</translation>
    </message>
    <message>
        <source>The server does not know the application key of this program.</source>
        <comment>explanation, AppNotFound</comment>
        <translation>Sunucu, bu programın uygulama anahtarını tanımıyor.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, AppNotFound</comment>
        <translation>Programın güncellemesi olup olmadığına bakın veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>The application is paused</source>
        <comment>title, AppPaused</comment>
        <translation>Uygulama duraklatıldı</translation>
    </message>
    <message>
        <source>The vendor has paused this application for everybody.</source>
        <comment>explanation, AppPaused</comment>
        <translation>Satıcı bu uygulamayı herkes için duraklattı.</translation>
    </message>
    <message>
        <source>Try again later, or ask the vendor.</source>
        <comment>advice, AppPaused</comment>
        <translation>Daha sonra yeniden deneyin veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <comment>title, AppSessionsQuotaExceeded</comment>
        <translation>Tüm yerler dolu</translation>
    </message>
    <message>
        <source>As many people are signed in as the application allows.</source>
        <comment>explanation, AppSessionsQuotaExceeded</comment>
        <translation>Uygulamanın izin verdiği sayıda kişi şu anda oturum açmış.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, AppSessionsQuotaExceeded</comment>
        <translation>Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>No more accounts possible</source>
        <comment>title, AppAccountsQuotaExceeded</comment>
        <translation>Yeni hesap açılamıyor</translation>
    </message>
    <message>
        <source>The application has as many accounts as it may have.</source>
        <comment>explanation, AppAccountsQuotaExceeded</comment>
        <translation>Uygulama, izin verilen en fazla hesap sayısına ulaştı.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, AppAccountsQuotaExceeded</comment>
        <translation>Durumu satıcıya bildirin.</translation>
    </message>
    <message>
        <source>No more blocks possible</source>
        <comment>title, AppBlacklistsQuotaExceeded</comment>
        <translation>Başka cihaz engellenemiyor</translation>
    </message>
    <message>
        <source>The application has as many blocked devices as it may have.</source>
        <comment>explanation, AppBlacklistsQuotaExceeded</comment>
        <translation>Uygulama, izin verilen en fazla engelli cihaz sayısına ulaştı.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, AppBlacklistsQuotaExceeded</comment>
        <translation>Durumu satıcıya bildirin.</translation>
    </message>
    <message>
        <source>Stored value not found</source>
        <comment>title, StoreValueNotFound</comment>
        <translation>Saklanan değer bulunamadı</translation>
    </message>
    <message>
        <source>The server no longer has a value that the program had stored.</source>
        <comment>explanation, StoreValueNotFound</comment>
        <translation>Programın sakladığı bir değer artık sunucuda yok.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <comment>advice, StoreValueNotFound</comment>
        <translation>Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server&apos;s storage is full</source>
        <comment>title, StoreOutOfMemory</comment>
        <translation>Sunucudaki depolama alanı dolu</translation>
    </message>
    <message>
        <source>The program has stored as much on the server as it may.</source>
        <comment>explanation, StoreOutOfMemory</comment>
        <translation>Program, sunucuda saklayabileceği kadar veri sakladı.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, StoreOutOfMemory</comment>
        <translation>Durumu satıcıya bildirin.</translation>
    </message>
    <message>
        <source>Too many stored values</source>
        <comment>title, StoreOutOfEntries</comment>
        <translation>Saklanan değer sayısı çok fazla</translation>
    </message>
    <message>
        <source>The program has stored as many values on the server as it may.</source>
        <comment>explanation, StoreOutOfEntries</comment>
        <translation>Program, sunucuda saklayabileceği sayıda değer sakladı.</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, StoreOutOfEntries</comment>
        <translation>Durumu satıcıya bildirin.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <comment>title, unknown close code</comment>
        <translation>Bağlantıyı sunucu sonlandırdı</translation>
    </message>
    <message>
        <source>The server gave a reason that this program does not know.</source>
        <comment>explanation, unknown close code</comment>
        <translation>Sunucu, bu programın bilmediği bir neden bildirdi.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, unknown close code</comment>
        <translation>Yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <comment>title, close 4000</comment>
        <translation>Sunucuda sorun var</translation>
    </message>
    <message>
        <source>Something went wrong on the server; it is not about what you typed.</source>
        <comment>explanation, close 4000</comment>
        <translation>Sunucuda bir sorun oluştu; yazdıklarınızla ilgisi yok.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, close 4000</comment>
        <translation>Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The vendor signed you out</source>
        <comment>title, close 4100</comment>
        <translation>Oturumunuzu satıcı kapattı</translation>
    </message>
    <message>
        <source>The vendor of the application has ended this session.</source>
        <comment>explanation, close 4100</comment>
        <translation>Uygulamanın satıcısı bu oturumu sonlandırdı.</translation>
    </message>
    <message>
        <source>Sign in again, or ask the vendor for the reason.</source>
        <comment>advice, close 4100</comment>
        <translation>Yeniden oturum açın veya nedenini satıcıya sorun.</translation>
    </message>
    <message>
        <source>The application is paused</source>
        <comment>title, close 4101</comment>
        <translation>Uygulama duraklatıldı</translation>
    </message>
    <message>
        <source>The vendor has paused this application for everybody.</source>
        <comment>explanation, close 4101</comment>
        <translation>Satıcı bu uygulamayı herkes için duraklattı.</translation>
    </message>
    <message>
        <source>Try again later, or ask the vendor.</source>
        <comment>advice, close 4101</comment>
        <translation>Daha sonra yeniden deneyin veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>The application is gone</source>
        <comment>title, close 4102</comment>
        <translation>Uygulama artık yok</translation>
    </message>
    <message>
        <source>The vendor has removed this application from the server.</source>
        <comment>explanation, close 4102</comment>
        <translation>Satıcı bu uygulamayı sunucudan kaldırdı.</translation>
    </message>
    <message>
        <source>Ask the vendor what replaces it.</source>
        <comment>advice, close 4102</comment>
        <translation>Yerine neyin geçtiğini satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server forgot this program</source>
        <comment>title, close 4200</comment>
        <translation>Sunucu bu programı unuttu</translation>
    </message>
    <message>
        <source>The server no longer knew which application was asking.</source>
        <comment>explanation, close 4200</comment>
        <translation>Sunucu, isteğin hangi uygulamadan geldiğini artık bilmiyordu.</translation>
    </message>
    <message>
        <source>Try again; if it stays, look for an update.</source>
        <comment>advice, close 4200</comment>
        <translation>Yeniden deneyin; sorun sürerse güncelleme olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, close 4201</comment>
        <translation>Çok fazla deneme yapıldı</translation>
    </message>
    <message>
        <source>The server asks this computer to wait for a while.</source>
        <comment>explanation, close 4201</comment>
        <translation>Sunucu, bu bilgisayarın bir süre beklemesini istiyor.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <comment>advice, close 4201</comment>
        <translation>Süre bitene kadar bekleyin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection was too slow</source>
        <comment>title, close 4202</comment>
        <translation>Bağlantı çok yavaştı</translation>
    </message>
    <message>
        <source>The server did not hear from this program in time.</source>
        <comment>explanation, close 4202</comment>
        <translation>Sunucuya bu programdan zamanında bir şey ulaşmadı.</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <comment>advice, close 4202</comment>
        <translation>Ağ bağlantınızı kontrol edin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>This session was blocked</source>
        <comment>title, close 4203</comment>
        <translation>Bu oturum engellendi</translation>
    </message>
    <message>
        <source>The server has blocked this session.</source>
        <comment>explanation, close 4203</comment>
        <translation>Sunucu bu oturumu engelledi.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, close 4203</comment>
        <translation>Nedenini satıcıya sorun.</translation>
    </message>
    <message>
        <source>This device is blocked</source>
        <comment>title, close 4204</comment>
        <translation>Bu cihaz engellendi</translation>
    </message>
    <message>
        <source>The vendor has blocked this device for the application.</source>
        <comment>explanation, close 4204</comment>
        <translation>Satıcı, uygulamanın bu cihazda kullanılmasını engelledi.</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, close 4204</comment>
        <translation>Nedenini satıcıya sorun.</translation>
    </message>
    <message>
        <source>Application not found</source>
        <comment>title, close 4205</comment>
        <translation>Uygulama bulunamadı</translation>
    </message>
    <message>
        <source>The server failed several times to find this application.</source>
        <comment>explanation, close 4205</comment>
        <translation>Sunucu bu uygulamayı birkaç kez aradı ama bulamadı.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, close 4205</comment>
        <translation>Programın güncellemesi olup olmadığına bakın veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4300</comment>
        <translation>Sunucu isteği anlamadı</translation>
    </message>
    <message>
        <source>The server found a request of this program incomplete.</source>
        <comment>explanation, close 4300</comment>
        <translation>Sunucu, bu programın bir isteğini eksik buldu.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4300</comment>
        <translation>Programın güncellemesi olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4301</comment>
        <translation>Sunucu isteği anlamadı</translation>
    </message>
    <message>
        <source>The server does not know this kind of request.</source>
        <comment>explanation, close 4301</comment>
        <translation>Sunucu bu tür bir isteği tanımıyor.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4301</comment>
        <translation>Programın güncellemesi olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4302</comment>
        <translation>Sunucu isteği anlamadı</translation>
    </message>
    <message>
        <source>The server did not accept the form of a request.</source>
        <comment>explanation, close 4302</comment>
        <translation>Sunucu, bir isteğin biçimini kabul etmedi.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4302</comment>
        <translation>Programın güncellemesi olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4303</comment>
        <translation>Sunucu isteği anlamadı</translation>
    </message>
    <message>
        <source>The server could not use a request of this program.</source>
        <comment>explanation, close 4303</comment>
        <translation>Sunucu, bu programın bir isteğini kullanamadı.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4303</comment>
        <translation>Programın güncellemesi olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4304</comment>
        <translation>Sunucu isteği anlamadı</translation>
    </message>
    <message>
        <source>The server received data that it cannot read.</source>
        <comment>explanation, close 4304</comment>
        <translation>Sunucuya okuyamadığı veriler ulaştı.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4304</comment>
        <translation>Programın güncellemesi olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The session could not continue</source>
        <comment>title, close 4400</comment>
        <translation>Oturum sürdürülemedi</translation>
    </message>
    <message>
        <source>The server could not go on with the earlier session.</source>
        <comment>explanation, close 4400</comment>
        <translation>Sunucu önceki oturumu sürdüremedi.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, close 4400</comment>
        <translation>Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The session could not continue</source>
        <comment>title, close 4401</comment>
        <translation>Oturum sürdürülemedi</translation>
    </message>
    <message>
        <source>The server no longer knows the earlier session.</source>
        <comment>explanation, close 4401</comment>
        <translation>Sunucu önceki oturumu artık tanımıyor.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, close 4401</comment>
        <translation>Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The server address is wrong</source>
        <comment>title, ServerUrlInvalid</comment>
        <translation>Sunucu adresi yanlış</translation>
    </message>
    <message>
        <source>The address of the server cannot be read.</source>
        <comment>explanation, ServerUrlInvalid</comment>
        <translation>Sunucunun adresi okunamıyor.</translation>
    </message>
    <message>
        <source>Set an address that begins with wss:// or https://.</source>
        <comment>advice, ServerUrlInvalid</comment>
        <translation>wss:// veya https:// ile başlayan bir adres ayarlayın.</translation>
    </message>
    <message>
        <source>The server address is not secure</source>
        <comment>title, ServerInsecure</comment>
        <translation>Sunucu adresi güvenli değil</translation>
    </message>
    <message>
        <source>Connections without encryption are only allowed to this computer itself.</source>
        <comment>explanation, ServerInsecure</comment>
        <translation>Şifrelenmemiş bağlantılara yalnızca bu bilgisayarın kendisi için izin verilir.</translation>
    </message>
    <message>
        <source>Set an address that begins with wss://.</source>
        <comment>advice, ServerInsecure</comment>
        <translation>wss:// ile başlayan bir adres ayarlayın.</translation>
    </message>
    <message>
        <source>The application key is missing</source>
        <comment>title, ApiKeyMissing</comment>
        <translation>Uygulama anahtarı eksik</translation>
    </message>
    <message>
        <source>The program does not know for which application to sign in.</source>
        <comment>explanation, ApiKeyMissing</comment>
        <translation>Program, hangi uygulama için oturum açacağını bilmiyor.</translation>
    </message>
    <message>
        <source>Set the application key of 21 characters.</source>
        <comment>advice, ApiKeyMissing</comment>
        <translation>21 karakterlik uygulama anahtarını ayarlayın.</translation>
    </message>
    <message>
        <source>Something you entered is wrong</source>
        <comment>title, InputRefused</comment>
        <translation>Girilenlerden biri yanlış</translation>
    </message>
    <message>
        <source>What was entered cannot be sent as it stands.</source>
        <comment>explanation, InputRefused</comment>
        <translation>Girilenler bu haliyle gönderilemez.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <comment>advice, InputRefused</comment>
        <translation>Düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The certificate file is unusable</source>
        <comment>title, CaFileUnusable</comment>
        <translation>Sertifika dosyası kullanılamıyor</translation>
    </message>
    <message>
        <source>The file with the certificates to trust cannot be read.</source>
        <comment>explanation, CaFileUnusable</comment>
        <translation>Güvenilecek sertifikaların bulunduğu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>Name a readable PEM file with at least one certificate.</source>
        <comment>advice, CaFileUnusable</comment>
        <translation>En az bir sertifika içeren, okunabilir bir PEM dosyası belirtin.</translation>
    </message>
    <message>
        <source>The proxy address is wrong</source>
        <comment>title, ProxyInvalid</comment>
        <translation>Vekil sunucu adresi yanlış</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be read.</source>
        <comment>explanation, ProxyInvalid</comment>
        <translation>Vekil sunucunun adresi okunamıyor.</translation>
    </message>
    <message>
        <source>Set http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <comment>advice, ProxyInvalid</comment>
        <translation>http://HOST:PORT, socks5://HOST:PORT veya none değerini ayarlayın.</translation>
    </message>
    <message>
        <source>The pinned server keys are unusable</source>
        <comment>title, PinsInvalid</comment>
        <translation>Sabitlenen sunucu anahtarları geçersiz</translation>
    </message>
    <message>
        <source>A pin of the server&apos;s public key cannot be read.</source>
        <comment>explanation, PinsInvalid</comment>
        <translation>Sunucunun sabitlenen açık anahtarlarından biri okunamıyor.</translation>
    </message>
    <message>
        <source>Set each pin as sha256/ and 44 characters of base64, separated by commas.</source>
        <comment>advice, PinsInvalid</comment>
        <translation>Her anahtarı sha256/ ve 44 base64 karakteri olarak, virgülle ayırarak yazın.</translation>
    </message>
    <message>
        <source>The settings file is unusable</source>
        <comment>title, SettingsUnusable</comment>
        <translation>Ayar dosyası kullanılamıyor</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <comment>explanation, SettingsUnusable</comment>
        <translation>Ayar dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <comment>advice, SettingsUnusable</comment>
        <translation>Dosyayı düzeltin veya başka yere taşıyın.</translation>
    </message>
    <message>
        <source>The command is not understood</source>
        <comment>title, UsageError</comment>
        <translation>Komut anlaşılamadı</translation>
    </message>
    <message>
        <source>The program was started with something it does not know.</source>
        <comment>explanation, UsageError</comment>
        <translation>Program, tanımadığı bir şeyle başlatıldı.</translation>
    </message>
    <message>
        <source>See what --help prints.</source>
        <comment>advice, UsageError</comment>
        <translation>--help çıktısına bakın.</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <comment>title, HostNotFound</comment>
        <translation>Sunucu bulunamadı</translation>
    </message>
    <message>
        <source>This computer could not find the server by its name.</source>
        <comment>explanation, HostNotFound</comment>
        <translation>Bu bilgisayar, sunucuyu adıyla bulamadı.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, HostNotFound</comment>
        <translation>İnternet bağlantınızı kontrol edin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server is not available</source>
        <comment>title, ConnectionRefused</comment>
        <translation>Sunucu kullanılamıyor</translation>
    </message>
    <message>
        <source>The server does not take connections at the moment.</source>
        <comment>explanation, ConnectionRefused</comment>
        <translation>Sunucu şu anda bağlantı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, ConnectionRefused</comment>
        <translation>Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>No network connection</source>
        <comment>title, NetworkUnreachable</comment>
        <translation>Ağ bağlantısı yok</translation>
    </message>
    <message>
        <source>This computer could not reach the server.</source>
        <comment>explanation, NetworkUnreachable</comment>
        <translation>Bu bilgisayar sunucuya ulaşamadı.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, NetworkUnreachable</comment>
        <translation>İnternet bağlantınızı kontrol edin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <comment>title, ConnectionDropped</comment>
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>The connection to the server broke off; it is not about what you typed.</source>
        <comment>explanation, ConnectionDropped</comment>
        <translation>Sunucuyla bağlantı koptu; yazdıklarınızla ilgisi yok.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectionDropped</comment>
        <translation>İnternet bağlantınızı kontrol edin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <comment>title, ConnectionClosed</comment>
        <translation>Bağlantıyı sunucu sonlandırdı</translation>
    </message>
    <message>
        <source>The server hung up without giving a reason; it may be restarting.</source>
        <comment>explanation, ConnectionClosed</comment>
        <translation>Sunucu, neden bildirmeden bağlantıyı kapattı; yeniden başlatılıyor olabilir.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <comment>advice, ConnectionClosed</comment>
        <translation>Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <comment>title, NormalClosure</comment>
        <translation>Sunucu bağlantıyı kapattı</translation>
    </message>
    <message>
        <source>The server ended the connection in good order, without giving a reason.</source>
        <comment>explanation, NormalClosure</comment>
        <translation>Sunucu, bağlantıyı neden bildirmeden, olağan biçimde sonlandırdı.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, NormalClosure</comment>
        <translation>Yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server is behind another login</source>
        <comment>title, HttpUnauthorized</comment>
        <translation>Sunucu ayrı bir erişim izni istiyor</translation>
    </message>
    <message>
        <source>Something in front of the server wants an access of its own; it is not about what you typed.</source>
        <comment>explanation, HttpUnauthorized</comment>
        <translation>Sunucunun önündeki bir sistem ayrı bir erişim izni istiyor; yazdıklarınızla ilgisi yok.</translation>
    </message>
    <message>
        <source>Ask the vendor, or whoever runs your network.</source>
        <comment>advice, HttpUnauthorized</comment>
        <translation>Satıcıya veya ağınızın yöneticisine sorun.</translation>
    </message>
    <message>
        <source>Access from here is blocked</source>
        <comment>title, HttpForbidden</comment>
        <translation>Buradan erişim engelleniyor</translation>
    </message>
    <message>
        <source>The server, or something before it, does not let this computer connect.</source>
        <comment>explanation, HttpForbidden</comment>
        <translation>Sunucu veya önündeki bir sistem bu bilgisayarın bağlanmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, HttpForbidden</comment>
        <translation>Başka bir ağ deneyin veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>Nothing at this address</source>
        <comment>title, HttpNotFound</comment>
        <translation>Bu adreste bir şey yok</translation>
    </message>
    <message>
        <source>A server answered, but it has no login service at this address.</source>
        <comment>explanation, HttpNotFound</comment>
        <translation>Bir sunucu yanıt verdi, ancak bu adreste oturum açma hizmeti yok.</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, HttpNotFound</comment>
        <translation>Programın güncellemesi olup olmadığına bakın veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server is out of order</source>
        <comment>title, HttpServerError</comment>
        <translation>Sunucu arızalı</translation>
    </message>
    <message>
        <source>The server reported a fault of its own; it is not about what you typed.</source>
        <comment>explanation, HttpServerError</comment>
        <translation>Sunucu kendisiyle ilgili bir arıza bildirdi; yazdıklarınızla ilgisi yok.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, HttpServerError</comment>
        <translation>Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection was redirected</source>
        <comment>title, HttpRedirected</comment>
        <translation>Bağlantı başka yere yönlendirildi</translation>
    </message>
    <message>
        <source>Something pointed this program to another address, which it does not follow. Public networks do so until you sign in to them.</source>
        <comment>explanation, HttpRedirected</comment>
        <translation>Bu program başka bir adrese yönlendirildi, ancak o adrese gitmedi. Herkese açık ağlar, siz ağda oturum açana kadar böyle yapar.</translation>
    </message>
    <message>
        <source>Open any web page to see whether your network asks for something, then try again.</source>
        <comment>advice, HttpRedirected</comment>
        <translation>Ağınızın bir şey isteyip istemediğini görmek için herhangi bir web sayfasını açın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <comment>title, HttpRefused</comment>
        <translation>Sunucu bağlantıyı reddetti</translation>
    </message>
    <message>
        <source>The server, or something before it, did not let this program in.</source>
        <comment>explanation, HttpRefused</comment>
        <translation>Sunucu veya önündeki bir sistem bu programın bağlanmasına izin vermedi.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, ask the vendor.</source>
        <comment>advice, HttpRefused</comment>
        <translation>Birkaç dakika sonra yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <comment>title, TooManyConnections</comment>
        <translation>Çok fazla bağlantı</translation>
    </message>
    <message>
        <source>The server asks this computer to wait before it connects again.</source>
        <comment>explanation, TooManyConnections</comment>
        <translation>Sunucu, bu bilgisayarın yeniden bağlanmadan önce beklemesini istiyor.</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <comment>advice, TooManyConnections</comment>
        <translation>Süre bitene kadar bekleyin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <comment>title, ProxyUnreachable</comment>
        <translation>Vekil sunucuya ulaşılamıyor</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet was not found, or takes no connections.</source>
        <comment>explanation, ProxyUnreachable</comment>
        <translation>İnternete çıkışı sağlayan vekil sunucu bulunamadı veya bağlantı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network, then try again.</source>
        <comment>advice, ProxyUnreachable</comment>
        <translation>Vekil sunucu ayarlarını ve ağınızı kontrol edin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <comment>title, ProxyLoginRequired</comment>
        <translation>Vekil sunucu oturum açmanızı istiyor</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet wants a user name and password of its own, and was given none that it accepts.</source>
        <comment>explanation, ProxyLoginRequired</comment>
        <translation>İnternete çıkışı sağlayan vekil sunucu kendine ait bir kullanıcı adı ve parola istiyor; kabul edeceği bilgiler verilmedi.</translation>
    </message>
    <message>
        <source>Enter those of the proxy; they are not the ones of this program.</source>
        <comment>advice, ProxyLoginRequired</comment>
        <translation>Vekil sunucunun bilgilerini girin; bunlar bu programda kullandığınız bilgiler değildir.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through</source>
        <comment>title, ProxyRefused</comment>
        <translation>Vekil sunucu geçişe izin vermiyor</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet did not make a connection to the server.</source>
        <comment>explanation, ProxyRefused</comment>
        <translation>İnternete çıkışı sağlayan vekil sunucu, sunucuyla bağlantı kurmadı.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, ask whoever runs the proxy.</source>
        <comment>advice, ProxyRefused</comment>
        <translation>Birkaç dakika sonra yeniden deneyin; sorun sürerse vekil sunucunun yöneticisine sorun.</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <comment>title, ProxyFailed</comment>
        <translation>Vekil sunucu çalışmıyor</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet answered nonsense, or broke off.</source>
        <comment>explanation, ProxyFailed</comment>
        <translation>İnternete çıkışı sağlayan vekil sunucu anlaşılmaz bir yanıt verdi veya bağlantıyı kesti.</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <comment>advice, ProxyFailed</comment>
        <translation>Vekil sunucu ayarlarını kontrol edin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>No server available</source>
        <comment>title, BalancerNoNodes</comment>
        <translation>Kullanılabilir sunucu yok</translation>
    </message>
    <message>
        <source>The login service has no server that could be used.</source>
        <comment>explanation, BalancerNoNodes</comment>
        <translation>Oturum açma hizmetinin kullanılabilecek bir sunucusu yok.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, BalancerNoNodes</comment>
        <translation>Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>All servers are offline</source>
        <comment>title, BalancerAllOffline</comment>
        <translation>Tüm sunucular çevrimdışı</translation>
    </message>
    <message>
        <source>None of the servers of the login service is online.</source>
        <comment>explanation, BalancerAllOffline</comment>
        <translation>Oturum açma hizmetinin sunucularından hiçbiri çevrimiçi değil.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, BalancerAllOffline</comment>
        <translation>Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This program is too old</source>
        <comment>title, BalancerVersionUnsupported</comment>
        <translation>Bu program çok eski</translation>
    </message>
    <message>
        <source>The login service has no server for this version of the program.</source>
        <comment>explanation, BalancerVersionUnsupported</comment>
        <translation>Oturum açma hizmetinde programın bu sürümü için sunucu yok.</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, BalancerVersionUnsupported</comment>
        <translation>Programın güncellemesi olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The login service did not answer</source>
        <comment>title, BalancerUnusable</comment>
        <translation>Oturum açma hizmeti yanıt vermedi</translation>
    </message>
    <message>
        <source>The login service did not say which server to use.</source>
        <comment>explanation, BalancerUnusable</comment>
        <translation>Oturum açma hizmeti hangi sunucunun kullanılacağını bildirmedi.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, BalancerUnusable</comment>
        <translation>İnternet bağlantınızı kontrol edin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The certificate is not valid today</source>
        <comment>title, CertificateExpired</comment>
        <translation>Sertifika bugün geçerli değil</translation>
    </message>
    <message>
        <source>The certificate of the server is too old or too new, or the clock of this computer is wrong. Nothing was sent.</source>
        <comment>explanation, CertificateExpired</comment>
        <translation>Sunucunun sertifikası çok eski veya çok yeni ya da bu bilgisayarın saati yanlış. Hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, ask the vendor.</source>
        <comment>advice, CertificateExpired</comment>
        <translation>Bu bilgisayarın tarihini ve saatini kontrol edin; doğruysa satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server has another name</source>
        <comment>title, CertificateWrongHost</comment>
        <translation>Sunucunun adı farklı</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for another name, so nothing was sent.</source>
        <comment>explanation, CertificateWrongHost</comment>
        <translation>Yanıt veren sunucunun sertifikası başka bir ad için; bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, CertificateWrongHost</comment>
        <translation>Başka bir ağ deneyin veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server cannot be trusted</source>
        <comment>title, CertificateUntrusted</comment>
        <translation>Sunucuya güvenilemiyor</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server, so nothing was sent.</source>
        <comment>explanation, CertificateUntrusted</comment>
        <translation>Bu bilgisayarın güvendiği hiçbir kurum sunucunun kimliğini doğrulamıyor; bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Check the date of this computer and try another network, or ask the vendor.</source>
        <comment>advice, CertificateUntrusted</comment>
        <translation>Bu bilgisayarın tarihini kontrol edin ve başka bir ağ deneyin veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed</source>
        <comment>title, CertificateNotPinned</comment>
        <translation>Sunucunun kimliği değişmiş</translation>
    </message>
    <message>
        <source>The public key of the server is none of those pinned in this program, so nothing was sent.</source>
        <comment>explanation, CertificateNotPinned</comment>
        <translation>Sunucunun açık anahtarı, bu programda sabitlenenlerden biri değil; bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Try another network; if it stays, look for an update or ask the vendor.</source>
        <comment>advice, CertificateNotPinned</comment>
        <translation>Başka bir ağ deneyin; sorun sürerse güncelleme olup olmadığına bakın veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server does not encrypt</source>
        <comment>title, TlsNotSpoken</comment>
        <translation>Sunucu şifreleme kullanmıyor</translation>
    </message>
    <message>
        <source>The server answered without encryption where it is needed, so nothing was sent.</source>
        <comment>explanation, TlsNotSpoken</comment>
        <translation>Sunucu, şifreleme gereken yerde şifrelenmemiş yanıt verdi; bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, TlsNotSpoken</comment>
        <translation>Başka bir ağ deneyin veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old</source>
        <comment>title, TlsTooOld</comment>
        <translation>Sunucunun şifrelemesi çok eski</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer safe, so nothing was sent.</source>
        <comment>explanation, TlsTooOld</comment>
        <translation>Sunucu yalnızca artık güvenli olmayan bir şifreleme sunuyor; bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Ask the vendor to update the server.</source>
        <comment>advice, TlsTooOld</comment>
        <translation>Satıcıdan sunucuyu güncellemesini isteyin.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <comment>title, TlsHandshakeFailed</comment>
        <translation>Güvenli bağlantı yok</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made, so nothing was sent.</source>
        <comment>explanation, TlsHandshakeFailed</comment>
        <translation>Sunucuyla güvenli bağlantı kurulamadı; bu yüzden hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, TlsHandshakeFailed</comment>
        <translation>Başka bir ağ deneyin veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>No secure connections possible</source>
        <comment>title, TlsUnavailable</comment>
        <translation>Güvenli bağlantı kurulamıyor</translation>
    </message>
    <message>
        <source>This computer lacks what secure connections need.</source>
        <comment>explanation, TlsUnavailable</comment>
        <translation>Bu bilgisayarda güvenli bağlantılar için gerekenler eksik.</translation>
    </message>
    <message>
        <source>Install OpenSSL, or ask the vendor.</source>
        <comment>advice, TlsUnavailable</comment>
        <translation>OpenSSL yükleyin veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <comment>title, ConnectTimeout</comment>
        <translation>Bağlanmak çok uzun sürdü</translation>
    </message>
    <message>
        <source>No connection to the server could be made in time.</source>
        <comment>explanation, ConnectTimeout</comment>
        <translation>Sunucuyla zamanında bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectTimeout</comment>
        <translation>İnternet bağlantınızı kontrol edin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <comment>title, InitializeTimeout</comment>
        <translation>Sunucu yanıt vermiyor</translation>
    </message>
    <message>
        <source>The server took the connection and then fell silent.</source>
        <comment>explanation, InitializeTimeout</comment>
        <translation>Sunucu bağlantıyı kabul etti, sonra hiç yanıt vermedi.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, InitializeTimeout</comment>
        <translation>Birkaç dakika sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <comment>title, AuthorizeTimeout</comment>
        <translation>Sunucu yanıt vermiyor</translation>
    </message>
    <message>
        <source>The server did not say in time whether you may come in.</source>
        <comment>explanation, AuthorizeTimeout</comment>
        <translation>Sunucu, oturum açmanıza izin verip vermediğini zamanında bildirmedi.</translation>
    </message>
    <message>
        <source>Try again; nothing you typed is lost.</source>
        <comment>advice, AuthorizeTimeout</comment>
        <translation>Yeniden deneyin; yazdıklarınız kaybolmadı.</translation>
    </message>
    <message>
        <source>The time is up</source>
        <comment>title, AttemptTimeout</comment>
        <translation>Oturum açmak çok uzun sürdü</translation>
    </message>
    <message>
        <source>The sign-in did not finish within the time set for it.</source>
        <comment>explanation, AttemptTimeout</comment>
        <translation>Oturum açma, bunun için ayrılan sürede tamamlanmadı.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <comment>advice, AttemptTimeout</comment>
        <translation>Yeniden deneyin veya daha uzun süre tanıyın.</translation>
    </message>
    <message>
        <source>The connection went silent</source>
        <comment>title, ConnectionSilent</comment>
        <translation>Bağlantı artık yanıt vermiyor</translation>
    </message>
    <message>
        <source>The server was connected, but answers no more.</source>
        <comment>explanation, ConnectionSilent</comment>
        <translation>Sunucuya bağlanılmıştı, ancak artık yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectionSilent</comment>
        <translation>İnternet bağlantınızı kontrol edin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>This is not the right server</source>
        <comment>title, NotWebSocket</comment>
        <translation>Bu, doğru sunucu değil</translation>
    </message>
    <message>
        <source>Something answered that is not the login service.</source>
        <comment>explanation, NotWebSocket</comment>
        <translation>Yanıt veren, oturum açma hizmeti değil.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, NotWebSocket</comment>
        <translation>Başka bir ağ deneyin veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>Something alters the connection</source>
        <comment>title, UpgradeAltered</comment>
        <translation>Bağlantı yolda değiştiriliyor</translation>
    </message>
    <message>
        <source>Something before the server, such as a proxy, changed its answer so that it cannot be used.</source>
        <comment>explanation, UpgradeAltered</comment>
        <translation>Sunucunun önündeki bir sistem, örneğin bir vekil sunucu, yanıtı kullanılamayacak şekilde değiştirdi.</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, UpgradeAltered</comment>
        <translation>Başka bir ağ deneyin veya satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageMalformed</comment>
        <translation>Sunucunun yanıtı anlaşılamadı</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <comment>explanation, MessageMalformed</comment>
        <translation>Sunucunun yanıtı okunamadı.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageMalformed</comment>
        <translation>Yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large</source>
        <comment>title, MessageTooLarge</comment>
        <translation>Sunucunun yanıtı çok büyük</translation>
    </message>
    <message>
        <source>The server sent more than an answer can hold.</source>
        <comment>explanation, MessageTooLarge</comment>
        <translation>Sunucu, bir yanıta sığandan fazlasını gönderdi.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageTooLarge</comment>
        <translation>Yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageBinary</comment>
        <translation>Sunucunun yanıtı anlaşılamadı</translation>
    </message>
    <message>
        <source>The server sent data that is not an answer.</source>
        <comment>explanation, MessageBinary</comment>
        <translation>Sunucu, yanıt olmayan veriler gönderdi.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageBinary</comment>
        <translation>Yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageNotUtf8</comment>
        <translation>Sunucunun yanıtı anlaşılamadı</translation>
    </message>
    <message>
        <source>The server&apos;s answer is damaged text.</source>
        <comment>explanation, MessageNotUtf8</comment>
        <translation>Sunucunun yanıtı bozuk bir metin.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageNotUtf8</comment>
        <translation>Yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is incomplete</source>
        <comment>title, AnswerMalformed</comment>
        <translation>Sunucunun yanıtı eksik</translation>
    </message>
    <message>
        <source>The server did not say clearly whether it accepted, so nobody was signed in.</source>
        <comment>explanation, AnswerMalformed</comment>
        <translation>Sunucu kabul edip etmediğini açıkça bildirmedi; bu yüzden oturum açılmadı.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, AnswerMalformed</comment>
        <translation>Yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server sends too much</source>
        <comment>title, PeerFlooding</comment>
        <translation>Sunucu çok fazla veri gönderiyor</translation>
    </message>
    <message>
        <source>The server sent data without end and did not listen.</source>
        <comment>explanation, PeerFlooding</comment>
        <translation>Sunucu durmadan veri gönderdi ve kendisine gönderileni almadı.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, PeerFlooding</comment>
        <translation>Yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>The connection ended unexpectedly</source>
        <comment>title, UnexpectedClose</comment>
        <translation>Bağlantı beklenmedik şekilde sona erdi</translation>
    </message>
    <message>
        <source>The server ended the connection for a reason outside the rules.</source>
        <comment>explanation, UnexpectedClose</comment>
        <translation>Sunucu, bağlantıyı kurallara uymayan bir nedenle sonlandırdı.</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, UnexpectedClose</comment>
        <translation>Yeniden deneyin; sorun sürerse satıcıya sorun.</translation>
    </message>
    <message>
        <source>The server&apos;s reason: %1</source>
        <comment>explanation, unknown close code; %1 is the server&apos;s own text</comment>
        <translation>Sunucunun bildirdiği neden: %1</translation>
    </message>
</context>
</TS>
