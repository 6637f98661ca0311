<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>BlazeAuth::AboutPage</name>
    <message>
        <source>About</source>
        <extracomment>Title of the page: about this program
----------
Name of the text for screen readers</extracomment>
        <translation>关于</translation>
    </message>
    <message>
        <source>Signs in with blazeauth-qt %1, the login window for Blazeauth.</source>
        <extracomment>%1 is the version, such as 1.0.0</extracomment>
        <translation>使用 Blazeauth 的登录窗口 blazeauth-qt %1 进行登录。</translation>
    </message>
    <message>
        <source>blazeauth-qt is free software under the MIT license.</source>
        <extracomment>MIT is the name of a license</extracomment>
        <translation>blazeauth-qt 是采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>It uses Qt %1 under the GNU LGPL, version 3.</source>
        <extracomment>%1 is a version, such as 6.4.2; LGPL is the name of a license</extracomment>
        <translation>它依据 GNU LGPL 第 3 版使用 Qt %1。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::AccountPage</name>
    <message>
        <source>E-mail or login</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>电子邮箱或登录名</translation>
    </message>
    <message>
        <source>&amp;E-mail or login</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>电子邮箱或登录名(&amp;E)</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>I also have a license &amp;key</source>
        <extracomment>Button below the password: shows a field for a license key, whose label has the same letter after its &amp;</extracomment>
        <translation>我还有许可证密钥(&amp;K)</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::AppHeader</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window before the server has told the name of the application</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>With a license key or an account</source>
        <extracomment>Below the title, before the server has told the version of the application</extracomment>
        <translation>使用许可证密钥或账户</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Below the name of the application; %1 is whatever the vendor calls it, such as 1.0.0</extracomment>
        <translation>版本 %1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Check</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>In a terminal, one line; %1 is a license key or a login, masked</extracomment>
        <translation>已登录：%1。</translation>
    </message>
    <message>
        <source>You are signed in again.</source>
        <extracomment>In a terminal, one line: the connection came back</extracomment>
        <translation>您已重新登录。</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <extracomment>In a terminal, one line</extracomment>
        <translation>正在关闭程序。</translation>
    </message>
    <message>
        <source>The program is ended now.</source>
        <extracomment>In a terminal, one line, after it was asked to close</extracomment>
        <translation>现在将强制结束程序。</translation>
    </message>
    <message>
        <source>%1 The program will be closed in %2 s; save your work.</source>
        <extracomment>In a terminal, one line; %1 says what happened, %2 is a number of seconds</extracomment>
        <translation>%1 程序将在 %2 秒后关闭；请保存您的工作。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::CommandLine</name>
    <message>
        <source>The limit on the whole attempt in seconds, by default 30.</source>
        <extracomment>Help on --timeout.</extracomment>
        <translation>整个过程的时限，以秒为单位，默认为 30。</translation>
    </message>
    <message>
        <source>Write JSON Lines to standard output.</source>
        <extracomment>Help on --json.</extracomment>
        <translation>将 JSON Lines 写到标准输出。</translation>
    </message>
    <message>
        <source>Stay connected after the sign-in and report until the session ends.</source>
        <extracomment>Help on --watch.</extracomment>
        <translation>登录后保持连接并持续报告，直到会话结束。</translation>
    </message>
    <message>
        <source>license, account or probe; see below.</source>
        <extracomment>Help on the command of the command line.</extracomment>
        <translation>license、account 或 probe；说明见下文。</translation>
    </message>
    <message>
        <source>no command; give license, account or probe, or see --help</source>
        <extracomment>The command line lacks what to do.</extracomment>
        <translation>缺少命令；请指定 license、account 或 probe，或参阅 --help</translation>
    </message>
    <message>
        <source>unknown command; give license, account or probe, or see --help</source>
        <extracomment>The command itself is not shown.</extracomment>
        <translation>未知命令；请指定 license、account 或 probe，或参阅 --help</translation>
    </message>
    <message>
        <source>too many arguments; probe takes none</source>
        <extracomment>Probe is a command.</extracomment>
        <translation>参数过多；probe 不接受参数</translation>
    </message>
    <message>
        <source>too many arguments; account takes only LOGIN, and the password comes from standard input or BLAZEAUTH_PASSWORD</source>
        <extracomment>Account is a command, LOGIN its argument.</extracomment>
        <translation>参数过多；account 只接受 LOGIN，密码来自标准输入或 BLAZEAUTH_PASSWORD</translation>
    </message>
    <message>
        <source>too many arguments; license takes only KEY</source>
        <extracomment>License is a command, KEY its argument.</extracomment>
        <translation>参数过多；license 只接受 KEY</translation>
    </message>
    <message>
        <source>Signs in at a Blazeauth server and says what came of it.</source>
        <extracomment>What the program is, in --help.</extracomment>
        <translation>登录 Blazeauth 服务器并显示结果。</translation>
    </message>
    <message>
        <source>--timeout: not a number above 0; give seconds, such as 30 or 2.5</source>
        <extracomment>--timeout is an option.</extracomment>
        <translation>--timeout：不是大于 0 的数字；请指定秒数，例如 30 或 2.5</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::CommentView</name>
    <message>
        <source>Comment: %1</source>
        <extracomment>Read by screen readers; %1 is the vendor&apos;s comment on the license or account</extracomment>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ConnectionIndicator</name>
    <message>
        <source>Connection: connecting</source>
        <extracomment>Connection indicator</extracomment>
        <translation>连接：正在连接</translation>
    </message>
    <message>
        <source>Connection: ready</source>
        <extracomment>Connection indicator: the server can be asked</extracomment>
        <translation>连接：就绪</translation>
    </message>
    <message>
        <source>Connection: asleep</source>
        <extracomment>Connection indicator: closed because nobody was there, wakes by itself</extracomment>
        <translation>连接：休眠</translation>
    </message>
    <message>
        <source>Connection: waiting</source>
        <extracomment>Connection indicator: the server asked to stay away for a while</extracomment>
        <translation>连接：等待中</translation>
    </message>
    <message>
        <source>Connection: offline</source>
        <extracomment>Connection indicator: there is none</extracomment>
        <translation>连接：离线</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Details</name>
    <message>
        <source>Signed in as: %1</source>
        <extracomment>In the details that can be copied; %1 is a login or a masked license key</extracomment>
        <translation>当前登录：%1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>In the details that can be copied; %1 is a date with time</extracomment>
        <translation>到期时间：%1</translation>
    </message>
    <message>
        <source>Levels:</source>
        <extracomment>In the details that can be copied, above what the license or account entitles to</extracomment>
        <translation>级别：</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>In the details that can be copied, above the vendor&apos;s note on the license or account</extracomment>
        <translation>备注：</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>In the details that can be copied; %1 is such as 203.0.113.10</extracomment>
        <translation>IP 地址：%1</translation>
    </message>
    <message>
        <source>License required: yes</source>
        <extracomment>In the details that can be copied: whether the account needs an active license</extracomment>
        <translation>需要许可证：是</translation>
    </message>
    <message>
        <source>License required: no</source>
        <translation>需要许可证：否</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <extracomment>Title of the page
----------
Name of the text for screen readers</extracomment>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>For the vendor, when something does not work. It is in English because the vendor reads it, and holds no license key, login or password. Copy puts exactly this on the clipboard.</source>
        <extracomment>Below the title</extracomment>
        <translation>出现问题时，可将此信息提供给供应商。为便于供应商阅读，内容使用英文，且不含许可证密钥、登录名或密码。点击“复制”会将以下内容原样放入剪贴板。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the diagnostics on the clipboard</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::EndNotice</name>
    <message>
        <source>%1 is being closed.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>正在关闭 %1。</translation>
    </message>
    <message>
        <source>%1 will be closed in %2. Save your work, or sign in again.</source>
        <extracomment>%1 is the name of a program, %2 minutes and seconds such as 0:30</extracomment>
        <translation>%1 将在 %2 后关闭。请保存您的工作，或重新登录。</translation>
    </message>
    <message>
        <source>%1 is still open. Sign in again, or close this window.</source>
        <extracomment>%1 is the name of a program that was started by signing in</extracomment>
        <translation>%1 仍在运行。请重新登录，或关闭此窗口。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ExtraLicense</name>
    <message>
        <source>License key (optional)</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>许可证密钥（可选）</translation>
    </message>
    <message>
        <source>License &amp;key (optional)</source>
        <extracomment>Label of the field below the password; the letter after &amp; is that of the button that shows the field</extracomment>
        <translation>许可证密钥（可选）(&amp;K)</translation>
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
        <translation>命令：
  license [KEY]    使用许可证密钥登录
  account [LOGIN]  使用账户登录
  probe            仅初始化：查看服务器是否认识该应用
</translation>
    </message>
    <message>
        <source>Input:
  A KEY, LOGIN or password left out is read as one line from standard input, in that order.
  A password is never an argument; BLAZEAUTH_PASSWORD sets it, too.
</source>
        <translation>输入：
  省略的 KEY、LOGIN 或密码将按此顺序从标准输入读取，每项一行。
  密码不能作为参数传递；也可以通过 BLAZEAUTH_PASSWORD 设置。
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
        <translation>设置（按以下顺序，以最先设置的为准）：
  1. 上述选项
  2. BLAZEAUTH_SERVER、BLAZEAUTH_API_KEY、BLAZEAUTH_CLIENT_ID、
     BLAZEAUTH_CA_FILE、BLAZEAUTH_PINS
  3. 以下文件中形如 KEY=VALUE 的行，可用 server、api-key、client-id、ca-file、
     pins 和 proxy：
     %1
  4. 对于代理：https_proxy、all_proxy 和 no_proxy
  代理要求登录时：BLAZEAUTH_PROXY_USER、BLAZEAUTH_PROXY_PASSWORD
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
        <translation>退出代码：
  0  授权成功（probe：初始化成功）
  1  被服务器拒绝
  2  用法或配置有误；未发送任何内容
  3  服务器关闭了连接
  4  网络故障
  5  TLS 故障：无法信任服务器
  6  超时
  7  协议故障：无法理解响应
</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::HumanReporter</name>
    <message>
        <source>levels: %1</source>
        <extracomment>%1 is a list such as tier=pro.</extracomment>
        <translation>级别：%1</translation>
    </message>
    <message>
        <source>comment: %1</source>
        <extracomment>%1 is a comment of the vendor.</extracomment>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>expires: %1</source>
        <extracomment>%1 is a date and time, such as 2026-01-31T12:00:00Z.</extracomment>
        <translation>到期时间：%1</translation>
    </message>
    <message>
        <source>the clock of this computer may be wrong</source>
        <extracomment>The server&apos;s time of expiry is over already, by this computer&apos;s clock.</extracomment>
        <translation>此计算机的时钟可能不准</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <extracomment>%1 is the address of the server.</extracomment>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>The connection to the server is up.</extracomment>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Initialized: %1 %2</source>
        <extracomment>%1 is the name of an application, %2 its version.</extracomment>
        <translation>已初始化：%1 %2</translation>
    </message>
    <message>
        <source>Authorizing</source>
        <extracomment>The license key or account has been sent, and the answer is awaited.</extracomment>
        <translation>正在授权</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>%1 is the address that the server has stored.</extracomment>
        <translation>IP 地址：%1</translation>
    </message>
    <message>
        <source>a license is required</source>
        <extracomment>Whether the account needs a license.</extracomment>
        <translation>需要许可证</translation>
    </message>
    <message>
        <source>no license is required</source>
        <translation>不需要许可证</translation>
    </message>
    <message>
        <source>Authorized: %1</source>
        <extracomment>%1 is the masked license key or the login.</extracomment>
        <translation>已授权：%1</translation>
    </message>
    <message>
        <source>Rejected: %1 (%2)</source>
        <extracomment>%1 says in a few words why, %2 is the name and number of the reason.</extracomment>
        <translation>已拒绝：%1（%2）</translation>
    </message>
    <message>
        <source>Closed: %1 (%2)</source>
        <extracomment>The server closed the connection; %1 says in a few words why, %2 is the number of the reason.</extracomment>
        <translation>已关闭：%1（%2）</translation>
    </message>
    <message>
        <source>try again in %1 s</source>
        <extracomment>%1 is a number of seconds.</extracomment>
        <translation>请在 %1 秒后重试</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>%1 says in a few words what went wrong.</extracomment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>The time of the license or account is over.</extracomment>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::KeepBox</name>
    <message>
        <source>Keep &amp;me signed in</source>
        <extracomment>Check box below the fields; &amp; is before the letter that presses it with Alt</extracomment>
        <translation>保持登录状态(&amp;M)</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Kept</name>
    <message>
        <source>This version of the program cannot keep you signed in.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, which is greyed</extracomment>
        <translation>此版本的程序无法保持登录状态。</translation>
    </message>
    <message>
        <source>This computer has no keychain, so nothing can be kept.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, which is greyed</extracomment>
        <translation>此计算机没有钥匙串，因此无法保存任何内容。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked; unlock it and try again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;; a keychain is where the system keeps passwords</extracomment>
        <translation>此计算机的钥匙串已锁定；请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain of this computer was not opened; allow it and try again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>未能打开此计算机的钥匙串；请允许访问后重试。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer; try again later.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>此计算机的钥匙串没有响应；请稍后再试。</translation>
    </message>
    <message>
        <source>Waiting for the keychain of this computer; perhaps it asks for its password.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>正在等待此计算机的钥匙串；它可能正在要求输入钥匙串密码。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not keep this sign-in.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, and in the status panel</extracomment>
        <translation>此计算机的钥匙串未能保存此次登录。</translation>
    </message>
    <message>
        <source>Your sign-in is still in the keychain; it is removed at the next start.</source>
        <extracomment>Below &quot;Keep me signed in&quot;, after Sign out</extracomment>
        <translation>您的登录信息仍在钥匙串中；下次启动时会将其移除。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work; start this program again.</source>
        <extracomment>Below &quot;Keep me signed in&quot;</extracomment>
        <translation>此计算机的钥匙串无法使用；请重新启动此程序。</translation>
    </message>
    <message>
        <source>Stored in the keychain of this computer and nowhere else.</source>
        <extracomment>Below &quot;Keep me signed in&quot;; a keychain is where the system keeps passwords</extracomment>
        <translation>仅保存在此计算机的钥匙串中。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::KeptCheck</name>
    <message>
        <source>Nobody is kept signed in; start without --check to sign in.</source>
        <extracomment>In a terminal, one line. Leave --check as it is.</extracomment>
        <translation>没有已保存的登录信息；如需登录，启动时请不要使用 --check。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LaunchPage</name>
    <message>
        <source>Starting %1</source>
        <extracomment>Title of the page; %1 is the name of a program</extracomment>
        <translation>正在启动 %1</translation>
    </message>
    <message>
        <source>You are signed in. This window closes as soon as the program runs.</source>
        <extracomment>Below &quot;Starting …&quot;</extracomment>
        <translation>您已登录。程序运行后，此窗口会关闭。</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <extracomment>Title of the page; %1 is the name of a program</extracomment>
        <translation>无法启动 %1</translation>
    </message>
    <message>
        <source>The program is being started</source>
        <extracomment>Name of the bar, for screen readers</extracomment>
        <translation>正在启动程序</translation>
    </message>
    <message>
        <source>What the program said</source>
        <extracomment>Name of a text for screen readers: what a program said before it ended</extracomment>
        <translation>程序输出的消息</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: starts the program once more</extracomment>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <extracomment>Button: puts what happened on the clipboard, for whoever made the program</extracomment>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>Said to those who cannot see the window, after the button</extracomment>
        <translation>已复制报告</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Launcher</name>
    <message>
        <source>There is no display to show a window on; use --check, or start it on a desktop.</source>
        <extracomment>In a terminal, one line. Leave --check as it is.</extracomment>
        <translation>没有可显示窗口的屏幕；请使用 --check，或在桌面环境中启动。</translation>
    </message>
    <message>
        <source>%1 runs already; close it before you start it again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>%1 已在运行；请先将其关闭，然后再启动。</translation>
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
        <translation>程序可通过 BLAZEAUTH_IDENTITY（部分隐藏）、BLAZEAUTH_LEVELS（JSON）和
BLAZEAUTH_EXPIRES_AT 得知登录者的信息。服务器、应用密钥、证书和固定值
只能在 FILE 中设置。
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
        <translation>退出代码：
  0    已登录（没有要启动的程序时）
  1    未登录，或在此之前关闭了窗口
  2    用法或配置有误
  3    服务器关闭了连接
  4    网络故障
  5    TLS 故障：无法信任服务器
  6    超时
  7    协议故障：无法理解响应
  124  会话已结束，因此结束了程序
  125  另一个 blazeauth-launcher 正在运行同一程序
  126  无法运行程序
  127  未找到程序
其他情况下为程序的退出代码，或 128 加上结束该程序的信号编号。
</translation>
    </message>
    <message>
        <source>Signs in at a Blazeauth server, in a window where that is needed, and runs a program.</source>
        <extracomment>What the program is, in --help</extracomment>
        <translation>登录 Blazeauth 服务器（需要时显示窗口），然后运行程序。</translation>
    </message>
    <message>
        <source>What a vendor has set up, see docs/launcher.md.</source>
        <extracomment>Help on --config</extracomment>
        <translation>供应商提供的配置文件，请参阅 docs/launcher.md。</translation>
    </message>
    <message>
        <source>Never show a window: sign in with what is kept, and tell by the exit code.</source>
        <extracomment>Help on --check</extracomment>
        <translation>从不显示窗口：使用已保存的信息登录，并通过退出代码告知结果。</translation>
    </message>
    <message>
        <source>What to run; it may be left out with --check.</source>
        <extracomment>Help on PROGRAM</extracomment>
        <translation>要运行的程序；使用 --check 时可以省略。</translation>
    </message>
    <message>
        <source>give --config FILE, once; see --help</source>
        <translation>请指定 --config FILE，且仅指定一次；请参阅 --help</translation>
    </message>
    <message>
        <source>no program to start; name one after --, or see --help</source>
        <translation>没有要启动的程序；请在 -- 之后指定，或参阅 --help</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LevelsView</name>
    <message>
        <source>Levels: %1</source>
        <extracomment>Read by screen readers; %1 is a list such as &quot;tier pro, seats 5&quot;</extracomment>
        <translation>级别：%1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LicenseNote</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Below the license field, where the key is nearly too long; %1 characters of at most %2</extracomment>
        <translation>%1/%2 个字符</translation>
    </message>
    <message>
        <source>The key was read from the file.</source>
        <extracomment>Below the license field, after a text file was dropped or pasted there</extracomment>
        <translation>已从文件中读取密钥。</translation>
    </message>
    <message>
        <source>Removed the words around the key.</source>
        <extracomment>Below the license field, after a key was pasted together with words</extracomment>
        <translation>已去除密钥前后的文字。</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>line breaks</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>换行</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <extracomment>In a list of what was removed from a license key: such as zero-width spaces</extracomment>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <extracomment>In a list of what was removed from a license key</extracomment>
        <translation>引号</translation>
    </message>
    <message>
        <source>Removed what is not part of the key.</source>
        <extracomment>Below the license field, after a key was pasted with quotation marks, spaces and the like</extracomment>
        <translation>已去除不属于密钥的内容。</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <extracomment>Below the license field, after a key was pasted; %1 is a list, such as: spaces, line breaks</extracomment>
        <translation>已去除：%1。</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <extracomment>Below the license field, after several files were dropped there</extracomment>
        <translation>一次只能读取一个文件。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This file is too large to be a license.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>此文件太大，不可能是许可证。</translation>
    </message>
    <message>
        <source>This file is not a text file.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>此文件不是文本文件。</translation>
    </message>
    <message>
        <source>This file holds more than one license key.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>此文件包含多个许可证密钥。</translation>
    </message>
    <message>
        <source>There is no license key in this file.</source>
        <extracomment>Below the license field, after a file was dropped there</extracomment>
        <translation>此文件中没有许可证密钥。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LicensePage</name>
    <message>
        <source>License key</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>许可证密钥</translation>
    </message>
    <message>
        <source>License &amp;key</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>许可证密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Paste the key you were given, or drop a text file with it here.</source>
        <extracomment>Below the license field</extracomment>
        <translation>请粘贴您收到的密钥，或将包含密钥的文本文件拖放到此处。</translation>
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
        <translation>通过窗口登录 Blazeauth 服务器。
每个选项也可以通过环境变量设置（BLAZEAUTH_SERVER、BLAZEAUTH_API_KEY、
BLAZEAUTH_CLIENT_ID、BLAZEAUTH_CA_FILE、BLAZEAUTH_PINS），
或者在以下文件中写成 api-key=KEY 这样的一行：
%1
点击“继续”后退出代码为 0，在此之前关闭窗口为 1，
设置有误为 2。</translation>
    </message>
    <message>
        <source>an argument is no option; see --help</source>
        <extracomment>The argument itself is not shown</extracomment>
        <translation>有一个参数不是选项；请参阅 --help</translation>
    </message>
    <message>
        <source>There is no display to show a window on; use blazeauth-cli, or start it on a desktop.</source>
        <extracomment>In a terminal, one line. Leave blazeauth-cli as it is.</extracomment>
        <translation>没有可显示窗口的屏幕；请使用 blazeauth-cli，或在桌面环境中启动。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginFooter</name>
    <message>
        <source>Local test server</source>
        <extracomment>In the footer, whenever the server is this computer itself</extracomment>
        <translation>本地测试服务器</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginMenu</name>
    <message>
        <source>Device ID copied</source>
        <extracomment>In place of the connection, after the entry of the menu</extracomment>
        <translation>已复制设备 ID</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>In place of the connection, when what the vendor needs to help is on the clipboard</extracomment>
        <translation>已复制报告</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::LoginWidget</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <extracomment>On the button while the server has asked to wait; %1 is minutes and seconds, such as 0:37</extracomment>
        <translation>%1 后可重试</translation>
    </message>
    <message>
        <source>Details copied</source>
        <extracomment>In place of the connection, after the button in the status panel</extracomment>
        <translation>已复制详细信息</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ManualProxyForm</name>
    <message>
        <source>Enter the name or address of the proxy.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>请输入代理的名称或地址。</translation>
    </message>
    <message>
        <source>Leave out the login: it is asked for when the proxy wants it.</source>
        <extracomment>Below the fields of the proxy, where somebody has typed user:password@host</extracomment>
        <translation>请勿包含登录信息：代理需要时会另行询问。</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>请输入 1 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>This is no name and no address. Check it for mistakes.</source>
        <extracomment>Below the fields of the proxy</extracomment>
        <translation>这不是名称，也不是地址。请检查是否有误。</translation>
    </message>
    <message>
        <source>&amp;HTTP</source>
        <extracomment>Kind of proxy; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>HTTP(&amp;H)</translation>
    </message>
    <message>
        <source>SOC&amp;KS5</source>
        <extracomment>Kind of proxy; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>SOCKS5(&amp;K)</translation>
    </message>
    <message>
        <source>Pro&amp;xy host</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>代理地址(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>端口</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MenuButton</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of the button with three dots, for screen readers and as a tooltip</extracomment>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MenuPage</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: leaves a page of the menu</extracomment>
        <translation>返回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Message</name>
    <message>
        <source>Your time is over</source>
        <extracomment>Title of the message when the time of a license or account runs out while signed in</extracomment>
        <translation>您的使用期限已到</translation>
    </message>
    <message>
        <source>The time of this license or account has run out.</source>
        <extracomment>Explanation of the message when the time runs out</extracomment>
        <translation>此许可证或账户的使用期限已结束。</translation>
    </message>
    <message>
        <source>Renew it with the vendor, then sign in again.</source>
        <extracomment>Advice of the message when the time runs out</extracomment>
        <translation>请向供应商续期，然后重新登录。</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <extracomment>Title of the message after signing out</extracomment>
        <translation>您已退出登录</translation>
    </message>
    <message>
        <source>Connection lost, reconnecting</source>
        <extracomment>Title of a message in the status panel</extracomment>
        <translation>连接已断开，正在重新连接</translation>
    </message>
    <message>
        <source>The connection is back</source>
        <extracomment>Title of the message when the connection is up again after its loss was told</extracomment>
        <translation>连接已恢复</translation>
    </message>
    <message>
        <source>You can sign in now.</source>
        <extracomment>Advice of the message when the connection is up again</extracomment>
        <translation>您现在可以登录。</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <extracomment>Title of the message when a wait goes on that began before the window was opened</extracomment>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The server has asked this program to stay away for a while.</source>
        <extracomment>Explanation of that message</extracomment>
        <translation>服务器要求此程序暂时不要连接。</translation>
    </message>
    <message>
        <source>You can sign in as soon as the time on the button is over.</source>
        <extracomment>Advice of that message</extracomment>
        <translation>按钮上的时间结束后，您就可以登录。</translation>
    </message>
    <message>
        <source>The wait is over</source>
        <extracomment>Title of the message when the time is over that the server had asked to wait</extracomment>
        <translation>等待已结束</translation>
    </message>
    <message>
        <source>You can sign in again.</source>
        <extracomment>Advice of the message when the wait is over</extracomment>
        <translation>您可以重新登录。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::MessageArea</name>
    <message>
        <source>&amp;Retry now</source>
        <extracomment>Button in the message: tries again what has failed</extracomment>
        <translation>立即重试(&amp;R)</translation>
    </message>
    <message>
        <source>Edit license key</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>修改许可证密钥</translation>
    </message>
    <message>
        <source>Edit login</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>重新输入登录名</translation>
    </message>
    <message>
        <source>Edit password</source>
        <extracomment>Button in the message: leads to the field</extracomment>
        <translation>重新输入密码</translation>
    </message>
    <message>
        <source>Ente&amp;r proxy login</source>
        <extracomment>Button in the message: shows the fields for the login of the proxy</extracomment>
        <translation>输入代理登录信息(&amp;Y)</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <extracomment>Button in the message: shows the page on which a proxy is chosen</extracomment>
        <translation>代理设置</translation>
    </message>
    <message>
        <source>Copy device ID</source>
        <extracomment>Button in the message: the vendor needs it to help</extracomment>
        <translation>复制设备 ID</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>Button in the message: copies what the vendor needs to help, without any secret</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Get help</source>
        <extracomment>Button in the message: opens the vendor&apos;s page</extracomment>
        <translation>获取帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button in the message: ends the program</extracomment>
        <translation>退出程序</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Messages</name>
    <message>
        <source>Wait 1 second.</source>
        <extracomment>Added to the message that the server wants to be left alone</extracomment>
        <translation>请等待 1 秒。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds.</source>
        <comment>never 1</comment>
        <translation>
            <numerusform>请等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set BLAZEAUTH_PROXY_USER and BLAZEAUTH_PROXY_PASSWORD.</source>
        <extracomment>Added to the message that a proxy wants a login</extracomment>
        <translation>请设置 BLAZEAUTH_PROXY_USER 和 BLAZEAUTH_PROXY_PASSWORD。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::PasswordEdit</name>
    <message>
        <source>Show password</source>
        <extracomment>Button at the end of the password field; on: the password can be read</extracomment>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <extracomment>Below the password field while it is typed in</extracomment>
        <translation>大写锁定已打开</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Program</name>
    <message>
        <source>License key: </source>
        <extracomment>Asks for the license key on a terminal; ends in a space.</extracomment>
        <translation>许可证密钥: </translation>
    </message>
    <message>
        <source>E-mail or login: </source>
        <extracomment>Asks for the login on a terminal; ends in a space.</extracomment>
        <translation>电子邮箱或登录名: </translation>
    </message>
    <message>
        <source>Password: </source>
        <extracomment>Asks for the password on a terminal; ends in a space.</extracomment>
        <translation>密码: </translation>
    </message>
</context>
<context>
    <name>BlazeAuth::Progress</name>
    <message>
        <source>Signing in, in %1</source>
        <extracomment>Progress: the server takes only so many requests a minute; %1 is minutes and seconds</extracomment>
        <translation>%1 后登录</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <extracomment>Progress: what was kept of the last sign-in is being read; a keychain is where the system keeps passwords</extracomment>
        <translation>正在读取钥匙串</translation>
    </message>
    <message>
        <source>Connecting</source>
        <extracomment>Progress: the user has asked for the connection, without signing in</extracomment>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connecting, then signing in</source>
        <extracomment>Progress: Sign in was pressed before the connection was up</extracomment>
        <translation>正在连接，随后登录</translation>
    </message>
    <message>
        <source>Checking the account</source>
        <extracomment>Progress</extracomment>
        <translation>正在验证账户</translation>
    </message>
    <message>
        <source>Checking the license</source>
        <extracomment>Progress</extracomment>
        <translation>正在验证许可证</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProgressView</name>
    <message>
        <source>Progress</source>
        <extracomment>Name of the progress bar for screen readers</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: gives up the sign-in that is under way</extracomment>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyLoginPage</name>
    <message>
        <source>The proxy did not accept this user and password</source>
        <extracomment>On the field of the password</extracomment>
        <translation>代理未接受此用户名和密码</translation>
    </message>
    <message>
        <source>Proxy login</source>
        <extracomment>Name of the page for screen readers, where it is scrolled</extracomment>
        <translation>代理登录</translation>
    </message>
    <message>
        <source>The proxy of your network asks who you are</source>
        <extracomment>Title of the page</extracomment>
        <translation>您的网络代理要求登录</translation>
    </message>
    <message>
        <source>Your network&apos;s administrator knows this login. It is not the login of your account, and it is forgotten when the program ends.</source>
        <extracomment>Below the title</extracomment>
        <translation>请向网络管理员索取此登录信息。它不是您账户的登录信息，程序退出后不会保留。</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy &amp;user</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>代理用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <extracomment>Name of the field for screen readers</extracomment>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Proxy &amp;password</source>
        <extracomment>Label of the field; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>代理密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <extracomment>Button: connects with the login of the proxy</extracomment>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: back without a login for the proxy</extracomment>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <extracomment>On the field when it is empty</extracomment>
        <translation>请输入用户名</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyPage</name>
    <message>
        <source>Proxy</source>
        <extracomment>Title of the page</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>A proxy leads from your network to the internet. Most people need no change here.</source>
        <extracomment>Below the title</extracomment>
        <translation>代理将您的网络连接到互联网。大多数人无需在此更改。</translation>
    </message>
    <message>
        <source>The configuration of this program says that no proxy is used. It cannot be changed here.</source>
        <extracomment>Below the title, where nothing can be chosen</extracomment>
        <translation>此程序的配置指定不使用代理，无法在此更改。</translation>
    </message>
    <message>
        <source>The configuration of this program names the proxy: %1. It cannot be changed here.</source>
        <extracomment>Below the title, where nothing can be chosen; %1 is the name of a proxy with its port</extracomment>
        <translation>此程序的配置指定了代理：%1。无法在此更改。</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <extracomment>Which proxy to use; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>跟随系统设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <extracomment>Which proxy to use; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>不使用代理(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <extracomment>Which proxy to use: one that is typed here; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>使用此代理(&amp;T)：</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <extracomment>Button: tries to reach the server by the proxy that is chosen</extracomment>
        <translation>测试(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: gives up the test of the proxy</extracomment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <extracomment>Button: keeps the choice of the proxy</extracomment>
        <translation>保存(&amp;V)</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::ProxyTestView</name>
    <message>
        <source>Looking for the proxy</source>
        <extracomment>Step of the test of the proxy, under way</extracomment>
        <translation>正在查找代理</translation>
    </message>
    <message>
        <source>No proxy is on the way</source>
        <extracomment>Step of the test of the proxy, done</extracomment>
        <translation>连接不经过代理</translation>
    </message>
    <message>
        <source>The proxy is %1</source>
        <extracomment>Step of the test of the proxy, done; %1 is such as http://proxy.example:3128</extracomment>
        <translation>代理为 %1</translation>
    </message>
    <message>
        <source>The proxy was reached</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>已连接到代理</translation>
    </message>
    <message>
        <source>Reaching the proxy</source>
        <translation>正在连接代理</translation>
    </message>
    <message>
        <source>The server was reached</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>已连接到服务器</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>正在连接服务器</translation>
    </message>
    <message>
        <source>The server answered</source>
        <extracomment>Step of the test of the proxy: done; not yet done</extracomment>
        <translation>服务器已响应</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s answer</source>
        <translation>正在等待服务器响应</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A step of a test and when it was over; %1 is such as &quot;The proxy was reached&quot;, %2 a number, s is for seconds</extracomment>
        <translation>%1（%2 秒）</translation>
    </message>
    <message>
        <source>This works.</source>
        <extracomment>Below the steps of the test of the proxy</extracomment>
        <translation>可以正常连接。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::SettingOptions</name>
    <message>
        <source>The application&apos;s key, 21 characters.</source>
        <extracomment>Help on --api-key</extracomment>
        <translation>应用密钥，21 个字符。</translation>
    </message>
    <message>
        <source>The id of this device, 4-64 characters; by default made from the machine.</source>
        <extracomment>Help on --client-id</extracomment>
        <translation>此设备的 ID，4 到 64 个字符；默认根据本机信息生成。</translation>
    </message>
    <message>
        <source>Trust the certificates in this file instead of the system&apos;s.</source>
        <extracomment>Help on --ca-file</extracomment>
        <translation>信任此文件中的证书，而不是系统的证书。</translation>
    </message>
    <message>
        <source>Public keys of which the server must have one: sha256/BASE64, separated by commas.</source>
        <extracomment>Help on --pins</extracomment>
        <translation>服务器必须具有其中之一的公钥：sha256/BASE64，以逗号分隔。</translation>
    </message>
    <message>
        <source>http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <extracomment>Help on --proxy</extracomment>
        <translation>http://HOST:PORT、socks5://HOST:PORT 或 none。</translation>
    </message>
    <message>
        <source>A ws(s):// URL, or the https:// URL of a balancer.</source>
        <extracomment>Help on --server</extracomment>
        <translation>ws(s):// 网址，或负载均衡器的 https:// 网址。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <extracomment>Help on --help</extracomment>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <extracomment>Help on --version</extracomment>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>%1 needs a value; see --help</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>%1 需要一个值；请参阅 --help</translation>
    </message>
    <message>
        <source>%1 takes no value; see --help</source>
        <extracomment>%1 is the name of an option, such as --json</extracomment>
        <translation>%1 不接受值；请参阅 --help</translation>
    </message>
    <message>
        <source>unknown option --%1; see --help</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>未知选项 --%1；请参阅 --help</translation>
    </message>
    <message>
        <source>an argument that begins with - is no option; see --help</source>
        <extracomment>The option itself is not shown</extracomment>
        <translation>有一个以 - 开头的参数不是选项；请参阅 --help</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::SignInForm</name>
    <message>
        <source>Sign &amp;in</source>
        <extracomment>Button: signs in with what is typed</extracomment>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Sign-in form</source>
        <extracomment>Name of the form for screen readers, where it is scrolled</extracomment>
        <translation>登录表单</translation>
    </message>
    <message>
        <source>&amp;License key</source>
        <extracomment>Tab; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>许可证密钥(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <extracomment>Tab: sign in with a login and a password; &amp; is before the letter that takes one there with Alt</extracomment>
        <translation>账户(&amp;A)</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::StartFailure</name>
    <message>
        <source>%1 was not found; install it, or correct its name.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>未找到 %1；请安装它，或更正其名称。</translation>
    </message>
    <message>
        <source>%1 may not be run; it is no program, or needs the permission to be run.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>不允许运行 %1；它不是程序，或者需要运行权限。</translation>
    </message>
    <message>
        <source>%1 cannot be run on this computer (%2); install it anew.</source>
        <extracomment>%1 is the name of a program, %2 a reason in the words of the system</extracomment>
        <translation>无法在此计算机上运行 %1（%2）；请重新安装。</translation>
    </message>
    <message>
        <source>%1 ended at once, with exit code %2.</source>
        <extracomment>%1 is the name of a program, %2 a number</extracomment>
        <translation>%1 启动后立即结束，退出代码为 %2。</translation>
    </message>
    <message>
        <source>%1 was ended at once, by signal %2.</source>
        <extracomment>%1 is the name of a program, %2 a number; a signal is how the system ends programs</extracomment>
        <translation>%1 启动后立即被信号 %2 结束。</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::StatusPanel</name>
    <message>
        <source>Details</source>
        <extracomment>Name of the values in the status panel for screen readers, where they are scrolled</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <extracomment>Caption in the status panel, above a login or a masked license key</extracomment>
        <translation>当前登录</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>Caption in the status panel</extracomment>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>Caption in the status panel: what the license or account entitles to</extracomment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>Caption in the status panel: the vendor&apos;s note on the license or account</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>IP address</source>
        <extracomment>Caption in the status panel</extracomment>
        <translation>IP 地址</translation>
    </message>
    <message>
        <source>License required</source>
        <extracomment>Caption in the status panel: whether the account needs an active license</extracomment>
        <translation>需要许可证</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: goes on to the program that one has signed in to</extracomment>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <extracomment>Button</extracomment>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Signed in as: %1</source>
        <extracomment>Read by screen readers; %1 is a login or a masked license key</extracomment>
        <translation>当前登录：%1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Below the time left; %1 is a date with time</extracomment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <extracomment>Read by screen readers; %1 is a date with time</extracomment>
        <translation>到期时间：%1</translation>
    </message>
    <message>
        <source>That time is past already by the clock of this computer. Check its date and time.</source>
        <extracomment>In the status panel, when the end that the server told lies in the past although it let the user in</extracomment>
        <translation>按照此计算机的时钟，该时间已过。请检查计算机的日期和时间。</translation>
    </message>
    <message>
        <source>IP address: %1</source>
        <extracomment>Read by screen readers; %1 is such as 203.0.113.10</extracomment>
        <translation>IP 地址：%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether the account needs an active license</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>License required: %1</source>
        <extracomment>Read by screen readers; %1 is Yes or No</extracomment>
        <translation>需要许可证：%1</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>Button below the values in the status panel: puts them on the clipboard</extracomment>
        <translation>复制详细信息</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::TimeLeft</name>
    <message>
        <source>1 day</source>
        <extracomment>Time left</extracomment>
        <translation>1 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <extracomment>Time left</extracomment>
        <translation>1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <extracomment>Time left</extracomment>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>Time left</extracomment>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <comment>time left, never 1</comment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
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
        <translation>剩余时间：%1</translation>
    </message>
</context>
<context>
    <name>BlazeAuth::WindowMenu</name>
    <message>
        <source>Menu</source>
        <extracomment>Name of the menu for screen readers</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>Menu; &amp; is before the letter that takes one there</extracomment>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>Menu of colours; &amp; is before the letter that takes one there</extracomment>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System default</source>
        <extracomment>In the menu of languages: the one that the computer is set to
----------
In the menu of themes: as everything else on this computer</extracomment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>浅色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>In the menu of themes</extracomment>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Proxy…</source>
        <extracomment>In the menu: shows the settings of the proxy</extracomment>
        <translation>代理(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy device ID</source>
        <extracomment>In the menu: puts the name of this device on the clipboard</extracomment>
        <translation>复制设备 ID(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;iagnostics…</source>
        <extracomment>In the menu: shows what the vendor wants to know when something does not work</extracomment>
        <translation>诊断信息(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <extracomment>In the menu: shows what this program is</extracomment>
        <translation>关于(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The server refused</source>
        <comment>title, unknown status</comment>
        <translation>服务器拒绝了请求</translation>
    </message>
    <message>
        <source>The server gave a reason that this program does not know.</source>
        <comment>explanation, unknown status</comment>
        <translation>此程序无法识别服务器给出的原因。</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, unknown status</comment>
        <translation>请检查程序是否有更新，或联系供应商。</translation>
    </message>
    <message>
        <source>No answer from the server</source>
        <comment>title, None</comment>
        <translation>未收到服务器的响应</translation>
    </message>
    <message>
        <source>The server neither accepted nor refused the sign-in.</source>
        <comment>explanation, None</comment>
        <translation>服务器既未接受也未拒绝此次登录。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, None</comment>
        <translation>请重试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <comment>title, Ok</comment>
        <translation>已登录</translation>
    </message>
    <message>
        <source>The server accepted the sign-in.</source>
        <comment>explanation, Ok</comment>
        <translation>服务器已接受登录。</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <comment>advice, Ok</comment>
        <translation>您无需再进行任何操作。</translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <comment>title, InvalidAPIKey</comment>
        <translation>程序设置有误</translation>
    </message>
    <message>
        <source>The application key of this program does not have 21 characters.</source>
        <comment>explanation, InvalidAPIKey</comment>
        <translation>此程序的应用密钥不是 21 个字符。</translation>
    </message>
    <message>
        <source>Ask the vendor for a program with a correct key.</source>
        <comment>advice, InvalidAPIKey</comment>
        <translation>请向供应商索取密钥正确的程序。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <comment>title, NotAuthorized</comment>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>The server needs you to be signed in for this.</source>
        <comment>explanation, NotAuthorized</comment>
        <translation>服务器要求先登录才能执行此操作。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, NotAuthorized</comment>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The connection was already set up</source>
        <comment>title, AlreadyInitialized</comment>
        <translation>连接已经建立</translation>
    </message>
    <message>
        <source>The server has already met this program on this connection.</source>
        <comment>explanation, AlreadyInitialized</comment>
        <translation>服务器已在此连接上识别过此程序。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <comment>advice, AlreadyInitialized</comment>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, TooManyRequests</comment>
        <translation>尝试次数过多</translation>
    </message>
    <message>
        <source>The server allows this only a few times in a row.</source>
        <comment>explanation, TooManyRequests</comment>
        <translation>服务器只允许连续进行几次此操作。</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <comment>advice, TooManyRequests</comment>
        <translation>请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <comment>title, InternalServerError</comment>
        <translation>服务器出现问题</translation>
    </message>
    <message>
        <source>Something went wrong on the server; it is not about what you typed.</source>
        <comment>explanation, InternalServerError</comment>
        <translation>服务器出了问题；与您输入的内容无关。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, InternalServerError</comment>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>Already signed in</source>
        <comment>title, AlreadyAuthorized</comment>
        <translation>已经登录</translation>
    </message>
    <message>
        <source>The server says that this connection is signed in already.</source>
        <comment>explanation, AlreadyAuthorized</comment>
        <translation>服务器表示此连接已经登录。</translation>
    </message>
    <message>
        <source>Try again; if it stays, restart the program.</source>
        <comment>advice, AlreadyAuthorized</comment>
        <translation>请重试；如果问题仍然存在，请重新启动程序。</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, RateLimited</comment>
        <translation>尝试次数过多</translation>
    </message>
    <message>
        <source>The server asks this program to slow down.</source>
        <comment>explanation, RateLimited</comment>
        <translation>服务器要求此程序放慢请求速度。</translation>
    </message>
    <message>
        <source>Wait a while, then try again.</source>
        <comment>advice, RateLimited</comment>
        <translation>请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>License key not found</source>
        <comment>title, LicenseNotFound</comment>
        <translation>找不到许可证密钥</translation>
    </message>
    <message>
        <source>No license with this key exists for this application.</source>
        <comment>explanation, LicenseNotFound</comment>
        <translation>此应用没有与该密钥对应的许可证。</translation>
    </message>
    <message>
        <source>Compare the key with the one you were given, character by character.</source>
        <comment>advice, LicenseNotFound</comment>
        <translation>请与您收到的密钥逐个字符核对。</translation>
    </message>
    <message>
        <source>License key too short</source>
        <comment>title, LicenseTooShort</comment>
        <translation>许可证密钥太短</translation>
    </message>
    <message>
        <source>A license key has at least 6 characters.</source>
        <comment>explanation, LicenseTooShort</comment>
        <translation>许可证密钥至少有 6 个字符。</translation>
    </message>
    <message>
        <source>Enter the whole key.</source>
        <comment>advice, LicenseTooShort</comment>
        <translation>请输入完整的密钥。</translation>
    </message>
    <message>
        <source>License key too long</source>
        <comment>title, LicenseTooLong</comment>
        <translation>许可证密钥太长</translation>
    </message>
    <message>
        <source>A license key has at most 64 characters.</source>
        <comment>explanation, LicenseTooLong</comment>
        <translation>许可证密钥最多有 64 个字符。</translation>
    </message>
    <message>
        <source>Enter only the key, without any text around it.</source>
        <comment>advice, LicenseTooLong</comment>
        <translation>请只输入密钥，不要包含前后的其他文字。</translation>
    </message>
    <message>
        <source>This license has expired</source>
        <comment>title, LicenseExpired</comment>
        <translation>此许可证已过期</translation>
    </message>
    <message>
        <source>The time of this license is over, or it has none.</source>
        <comment>explanation, LicenseExpired</comment>
        <translation>此许可证的使用期限已结束，或未设定期限。</translation>
    </message>
    <message>
        <source>Renew it with the vendor, or enter another key.</source>
        <comment>advice, LicenseExpired</comment>
        <translation>请向供应商续期，或输入其他密钥。</translation>
    </message>
    <message>
        <source>This license is paused</source>
        <comment>title, LicensePaused</comment>
        <translation>此许可证已暂停</translation>
    </message>
    <message>
        <source>The vendor has paused this license.</source>
        <comment>explanation, LicensePaused</comment>
        <translation>供应商已暂停此许可证。</translation>
    </message>
    <message>
        <source>Ask the vendor to resume it, or enter another key.</source>
        <comment>advice, LicensePaused</comment>
        <translation>请联系供应商恢复，或输入其他密钥。</translation>
    </message>
    <message>
        <source>This license is blocked</source>
        <comment>title, LicenseBlacklisted</comment>
        <translation>此许可证已被封禁</translation>
    </message>
    <message>
        <source>The vendor has blocked this license.</source>
        <comment>explanation, LicenseBlacklisted</comment>
        <translation>供应商已封禁此许可证。</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason, or enter another key.</source>
        <comment>advice, LicenseBlacklisted</comment>
        <translation>请向供应商询问原因，或输入其他密钥。</translation>
    </message>
    <message>
        <source>License belongs to another account</source>
        <comment>title, LicenseAlreadyLinked</comment>
        <translation>许可证属于其他账户</translation>
    </message>
    <message>
        <source>This license key is linked to an account already.</source>
        <comment>explanation, LicenseAlreadyLinked</comment>
        <translation>此许可证密钥已关联到一个账户。</translation>
    </message>
    <message>
        <source>Sign in with that account, or enter another key.</source>
        <comment>advice, LicenseAlreadyLinked</comment>
        <translation>请使用该账户登录，或输入其他密钥。</translation>
    </message>
    <message>
        <source>License key already used</source>
        <comment>title, LicenseAlreadyActivated</comment>
        <translation>许可证密钥已被使用</translation>
    </message>
    <message>
        <source>This license key was activated before and cannot be added here.</source>
        <comment>explanation, LicenseAlreadyActivated</comment>
        <translation>此许可证密钥之前已激活，无法在此添加。</translation>
    </message>
    <message>
        <source>Leave the license key empty, or enter an unused one.</source>
        <comment>advice, LicenseAlreadyActivated</comment>
        <translation>请将许可证密钥留空，或输入未使用过的密钥。</translation>
    </message>
    <message>
        <source>Login or password is wrong</source>
        <comment>title, AppUserNotFound</comment>
        <translation>登录名或密码错误</translation>
    </message>
    <message>
        <source>No account matches this login and password.</source>
        <comment>explanation, AppUserNotFound</comment>
        <translation>没有与此登录名和密码匹配的账户。</translation>
    </message>
    <message>
        <source>Check the login, then type the password again.</source>
        <comment>advice, AppUserNotFound</comment>
        <translation>请检查登录名，然后重新输入密码。</translation>
    </message>
    <message>
        <source>This account is blocked</source>
        <comment>title, AppUserBlacklisted</comment>
        <translation>此账户已被封禁</translation>
    </message>
    <message>
        <source>The vendor has blocked this account.</source>
        <comment>explanation, AppUserBlacklisted</comment>
        <translation>供应商已封禁此账户。</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, AppUserBlacklisted</comment>
        <translation>请向供应商询问原因。</translation>
    </message>
    <message>
        <source>This account exists already</source>
        <comment>title, AppUserAlreadyExists</comment>
        <translation>此账户已存在</translation>
    </message>
    <message>
        <source>Somebody has registered this login before.</source>
        <comment>explanation, AppUserAlreadyExists</comment>
        <translation>此登录名已被注册。</translation>
    </message>
    <message>
        <source>Sign in with it, or choose another login.</source>
        <comment>advice, AppUserAlreadyExists</comment>
        <translation>请用此账户登录，或选择其他登录名。</translation>
    </message>
    <message>
        <source>No valid license</source>
        <comment>title, AppUserHasNoValidLicenses</comment>
        <translation>没有有效的许可证</translation>
    </message>
    <message>
        <source>This account needs an active license and has none.</source>
        <comment>explanation, AppUserHasNoValidLicenses</comment>
        <translation>此账户需要有效的许可证，但目前没有。</translation>
    </message>
    <message>
        <source>Enter a license key below the password, or renew the license with the vendor.</source>
        <comment>advice, AppUserHasNoValidLicenses</comment>
        <translation>请在密码下方输入许可证密钥，或向供应商续期许可证。</translation>
    </message>
    <message>
        <source>A license key is needed</source>
        <comment>title, AppUserRequiresLicense</comment>
        <translation>需要许可证密钥</translation>
    </message>
    <message>
        <source>This application needs a license key for a new account.</source>
        <comment>explanation, AppUserRequiresLicense</comment>
        <translation>在此应用中创建新账户需要许可证密钥。</translation>
    </message>
    <message>
        <source>Enter a license key below the password.</source>
        <comment>advice, AppUserRequiresLicense</comment>
        <translation>请在密码下方输入许可证密钥。</translation>
    </message>
    <message>
        <source>Login too short</source>
        <comment>title, AppUserLoginTooShort</comment>
        <translation>登录名太短</translation>
    </message>
    <message>
        <source>A login has at least 4 characters.</source>
        <comment>explanation, AppUserLoginTooShort</comment>
        <translation>登录名至少有 4 个字符。</translation>
    </message>
    <message>
        <source>Enter the whole e-mail address or login.</source>
        <comment>advice, AppUserLoginTooShort</comment>
        <translation>请输入完整的电子邮箱或登录名。</translation>
    </message>
    <message>
        <source>Login too long</source>
        <comment>title, AppUserLoginTooLong</comment>
        <translation>登录名太长</translation>
    </message>
    <message>
        <source>A login has at most 320 characters.</source>
        <comment>explanation, AppUserLoginTooLong</comment>
        <translation>登录名最多有 320 个字符。</translation>
    </message>
    <message>
        <source>Enter only the e-mail address or login.</source>
        <comment>advice, AppUserLoginTooLong</comment>
        <translation>请只输入电子邮箱或登录名。</translation>
    </message>
    <message>
        <source>Password too short</source>
        <comment>title, AppUserPasswordTooShort</comment>
        <translation>密码太短</translation>
    </message>
    <message>
        <source>A password has at least 4 characters.</source>
        <comment>explanation, AppUserPasswordTooShort</comment>
        <translation>密码至少有 4 个字符。</translation>
    </message>
    <message>
        <source>Enter the whole password.</source>
        <comment>advice, AppUserPasswordTooShort</comment>
        <translation>请输入完整的密码。</translation>
    </message>
    <message>
        <source>Password too long</source>
        <comment>title, AppUserPasswordTooLong</comment>
        <translation>密码太长</translation>
    </message>
    <message>
        <source>A password has at most 64 characters.</source>
        <comment>explanation, AppUserPasswordTooLong</comment>
        <translation>密码最多有 64 个字符。</translation>
    </message>
    <message>
        <source>Enter only the password.</source>
        <comment>advice, AppUserPasswordTooLong</comment>
        <translation>请只输入密码。</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <comment>title, AppUserEmailInvalid</comment>
        <translation>不是有效的电子邮箱地址</translation>
    </message>
    <message>
        <source>What you entered is not a complete e-mail address.</source>
        <comment>explanation, AppUserEmailInvalid</comment>
        <translation>您输入的不是完整的电子邮箱地址。</translation>
    </message>
    <message>
        <source>Check the address, such as name@example.com.</source>
        <comment>advice, AppUserEmailInvalid</comment>
        <translation>请检查地址，其格式类似 name@example.com。</translation>
    </message>
    <message>
        <source>The program is set up wrongly</source>
        <comment>title, AppUserCredentialsTypeInvalid</comment>
        <translation>程序设置有误</translation>
    </message>
    <message>
        <source>The server does not know this kind of login.</source>
        <comment>explanation, AppUserCredentialsTypeInvalid</comment>
        <translation>服务器不支持这种登录方式。</translation>
    </message>
    <message>
        <source>Ask the vendor for an updated program.</source>
        <comment>advice, AppUserCredentialsTypeInvalid</comment>
        <translation>请向供应商索取更新后的程序。</translation>
    </message>
    <message>
        <source>File not found</source>
        <comment>title, FileNotFound</comment>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>The server does not have the file that the program asked for.</source>
        <comment>explanation, FileNotFound</comment>
        <translation>服务器上没有程序所请求的文件。</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, FileNotFound</comment>
        <translation>请告知供应商。</translation>
    </message>
    <message>
        <source>File name not accepted</source>
        <comment>title, FileInvalidName</comment>
        <translation>文件名未被接受</translation>
    </message>
    <message>
        <source>The program asked for a file by a name that is too short.</source>
        <comment>explanation, FileInvalidName</comment>
        <translation>程序请求的文件名太短。</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, FileInvalidName</comment>
        <translation>请告知供应商。</translation>
    </message>
    <message>
        <source>Download cannot be resumed</source>
        <comment>title, FileInvalidResumeOffset</comment>
        <translation>无法继续下载</translation>
    </message>
    <message>
        <source>The server cannot go on with the download from where it stopped.</source>
        <comment>explanation, FileInvalidResumeOffset</comment>
        <translation>服务器无法从中断处继续下载。</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <comment>advice, FileInvalidResumeOffset</comment>
        <translation>请重新开始下载。</translation>
    </message>
    <message>
        <source>No download is running</source>
        <comment>title, FileNotBeingTransferred</comment>
        <translation>没有正在进行的下载</translation>
    </message>
    <message>
        <source>The download had ended before it could be stopped.</source>
        <comment>explanation, FileNotBeingTransferred</comment>
        <translation>下载在停止之前就已结束。</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <comment>advice, FileNotBeingTransferred</comment>
        <translation>您无需再进行任何操作。</translation>
    </message>
    <message>
        <source>Setting not found</source>
        <comment>title, VariableNotFound</comment>
        <translation>找不到设置项</translation>
    </message>
    <message>
        <source>The server does not have a setting that the program asked for.</source>
        <comment>explanation, VariableNotFound</comment>
        <translation>服务器上没有程序所请求的设置项。</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, VariableNotFound</comment>
        <translation>请告知供应商。</translation>
    </message>
    <message>
        <source>Setting name not accepted</source>
        <comment>title, VariableInvalidName</comment>
        <translation>设置项名称未被接受</translation>
    </message>
    <message>
        <source>The program asked for a setting by a name that is too short.</source>
        <comment>explanation, VariableInvalidName</comment>
        <translation>程序请求的设置项名称太短。</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, VariableInvalidName</comment>
        <translation>请告知供应商。</translation>
    </message>
    <message>
        <source>Device ID too short</source>
        <comment>title, ClientIDTooShort</comment>
        <translation>设备 ID 太短</translation>
    </message>
    <message>
        <source>The ID of this device has fewer than 4 characters.</source>
        <comment>explanation, ClientIDTooShort</comment>
        <translation>此设备的 ID 少于 4 个字符。</translation>
    </message>
    <message>
        <source>Set a device ID of 4 to 64 characters, or remove the setting.</source>
        <comment>advice, ClientIDTooShort</comment>
        <translation>请将设备 ID 设为 4 到 64 个字符，或删除此设置。</translation>
    </message>
    <message>
        <source>Device ID too long</source>
        <comment>title, ClientIDTooLong</comment>
        <translation>设备 ID 太长</translation>
    </message>
    <message>
        <source>The ID of this device has more than 64 characters.</source>
        <comment>explanation, ClientIDTooLong</comment>
        <translation>此设备的 ID 超过 64 个字符。</translation>
    </message>
    <message>
        <source>Set a device ID of 4 to 64 characters, or remove the setting.</source>
        <comment>advice, ClientIDTooLong</comment>
        <translation>请将设备 ID 设为 4 到 64 个字符，或删除此设置。</translation>
    </message>
    <message>
        <source>Bound to another device</source>
        <comment>title, ClientIDMismatch</comment>
        <translation>已绑定到其他设备</translation>
    </message>
    <message>
        <source>This license or account works only on the device where it was first used.</source>
        <comment>explanation, ClientIDMismatch</comment>
        <translation>此许可证或账户只能在首次使用的设备上使用。</translation>
    </message>
    <message>
        <source>Sign in on that device, or ask the vendor to free it for this one.</source>
        <comment>advice, ClientIDMismatch</comment>
        <translation>请在该设备上登录，或请供应商解除绑定以便在此设备上使用。</translation>
    </message>
    <message>
        <source>This device is blocked</source>
        <comment>title, ClientIDBlacklisted</comment>
        <translation>此设备已被封禁</translation>
    </message>
    <message>
        <source>The vendor has blocked this device for the application.</source>
        <comment>explanation, ClientIDBlacklisted</comment>
        <translation>供应商已禁止此设备使用该应用。</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, ClientIDBlacklisted</comment>
        <translation>请向供应商询问原因。</translation>
    </message>
    <message>
        <source>Application not found</source>
        <comment>title, AppNotFound</comment>
        <translation>找不到应用</translation>
    </message>
    <message>
        <source>The server does not know the application key of this program.</source>
        <comment>explanation, AppNotFound</comment>
        <translation>服务器无法识别此程序的应用密钥。</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, AppNotFound</comment>
        <translation>请检查程序是否有更新，或联系供应商。</translation>
    </message>
    <message>
        <source>The application is paused</source>
        <comment>title, AppPaused</comment>
        <translation>应用已暂停</translation>
    </message>
    <message>
        <source>The vendor has paused this application for everybody.</source>
        <comment>explanation, AppPaused</comment>
        <translation>供应商已对所有用户暂停此应用。</translation>
    </message>
    <message>
        <source>Try again later, or ask the vendor.</source>
        <comment>advice, AppPaused</comment>
        <translation>请稍后再试，或联系供应商。</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <comment>title, AppSessionsQuotaExceeded</comment>
        <translation>使用人数已满</translation>
    </message>
    <message>
        <source>As many people are signed in as the application allows.</source>
        <comment>explanation, AppSessionsQuotaExceeded</comment>
        <translation>登录人数已达到应用允许的上限。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, AppSessionsQuotaExceeded</comment>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>No more accounts possible</source>
        <comment>title, AppAccountsQuotaExceeded</comment>
        <translation>无法再创建账户</translation>
    </message>
    <message>
        <source>The application has as many accounts as it may have.</source>
        <comment>explanation, AppAccountsQuotaExceeded</comment>
        <translation>应用的账户数量已达到上限。</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, AppAccountsQuotaExceeded</comment>
        <translation>请告知供应商。</translation>
    </message>
    <message>
        <source>No more blocks possible</source>
        <comment>title, AppBlacklistsQuotaExceeded</comment>
        <translation>无法再封禁更多设备</translation>
    </message>
    <message>
        <source>The application has as many blocked devices as it may have.</source>
        <comment>explanation, AppBlacklistsQuotaExceeded</comment>
        <translation>应用封禁的设备数量已达到上限。</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, AppBlacklistsQuotaExceeded</comment>
        <translation>请告知供应商。</translation>
    </message>
    <message>
        <source>Stored value not found</source>
        <comment>title, StoreValueNotFound</comment>
        <translation>找不到已存储的值</translation>
    </message>
    <message>
        <source>The server no longer has a value that the program had stored.</source>
        <comment>explanation, StoreValueNotFound</comment>
        <translation>程序存储过的某个值已不在服务器上。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <comment>advice, StoreValueNotFound</comment>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The server&apos;s storage is full</source>
        <comment>title, StoreOutOfMemory</comment>
        <translation>服务器存储空间已满</translation>
    </message>
    <message>
        <source>The program has stored as much on the server as it may.</source>
        <comment>explanation, StoreOutOfMemory</comment>
        <translation>程序在服务器上的存储量已达到上限。</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, StoreOutOfMemory</comment>
        <translation>请告知供应商。</translation>
    </message>
    <message>
        <source>Too many stored values</source>
        <comment>title, StoreOutOfEntries</comment>
        <translation>存储的值过多</translation>
    </message>
    <message>
        <source>The program has stored as many values on the server as it may.</source>
        <comment>explanation, StoreOutOfEntries</comment>
        <translation>程序在服务器上存储的值的数量已达到上限。</translation>
    </message>
    <message>
        <source>Tell the vendor.</source>
        <comment>advice, StoreOutOfEntries</comment>
        <translation>请告知供应商。</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <comment>title, unknown close code</comment>
        <translation>服务器结束了连接</translation>
    </message>
    <message>
        <source>The server gave a reason that this program does not know.</source>
        <comment>explanation, unknown close code</comment>
        <translation>此程序无法识别服务器给出的原因。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, unknown close code</comment>
        <translation>请重试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <comment>title, close 4000</comment>
        <translation>服务器出现问题</translation>
    </message>
    <message>
        <source>Something went wrong on the server; it is not about what you typed.</source>
        <comment>explanation, close 4000</comment>
        <translation>服务器出了问题；与您输入的内容无关。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, close 4000</comment>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>The vendor signed you out</source>
        <comment>title, close 4100</comment>
        <translation>供应商已结束您的登录</translation>
    </message>
    <message>
        <source>The vendor of the application has ended this session.</source>
        <comment>explanation, close 4100</comment>
        <translation>应用的供应商已结束此会话。</translation>
    </message>
    <message>
        <source>Sign in again, or ask the vendor for the reason.</source>
        <comment>advice, close 4100</comment>
        <translation>请重新登录，或向供应商询问原因。</translation>
    </message>
    <message>
        <source>The application is paused</source>
        <comment>title, close 4101</comment>
        <translation>应用已暂停</translation>
    </message>
    <message>
        <source>The vendor has paused this application for everybody.</source>
        <comment>explanation, close 4101</comment>
        <translation>供应商已对所有用户暂停此应用。</translation>
    </message>
    <message>
        <source>Try again later, or ask the vendor.</source>
        <comment>advice, close 4101</comment>
        <translation>请稍后再试，或联系供应商。</translation>
    </message>
    <message>
        <source>The application is gone</source>
        <comment>title, close 4102</comment>
        <translation>应用已被移除</translation>
    </message>
    <message>
        <source>The vendor has removed this application from the server.</source>
        <comment>explanation, close 4102</comment>
        <translation>供应商已从服务器上移除此应用。</translation>
    </message>
    <message>
        <source>Ask the vendor what replaces it.</source>
        <comment>advice, close 4102</comment>
        <translation>请向供应商询问有何替代产品。</translation>
    </message>
    <message>
        <source>The server forgot this program</source>
        <comment>title, close 4200</comment>
        <translation>服务器不再识别此程序</translation>
    </message>
    <message>
        <source>The server no longer knew which application was asking.</source>
        <comment>explanation, close 4200</comment>
        <translation>服务器已无法确定请求来自哪个应用。</translation>
    </message>
    <message>
        <source>Try again; if it stays, look for an update.</source>
        <comment>advice, close 4200</comment>
        <translation>请重试；如果问题仍然存在，请检查更新。</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <comment>title, close 4201</comment>
        <translation>尝试次数过多</translation>
    </message>
    <message>
        <source>The server asks this computer to wait for a while.</source>
        <comment>explanation, close 4201</comment>
        <translation>服务器要求此计算机等待一段时间。</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <comment>advice, close 4201</comment>
        <translation>请等待时间结束，然后重试。</translation>
    </message>
    <message>
        <source>The connection was too slow</source>
        <comment>title, close 4202</comment>
        <translation>连接太慢</translation>
    </message>
    <message>
        <source>The server did not hear from this program in time.</source>
        <comment>explanation, close 4202</comment>
        <translation>服务器未及时收到此程序的消息。</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <comment>advice, close 4202</comment>
        <translation>请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>This session was blocked</source>
        <comment>title, close 4203</comment>
        <translation>此会话已被阻止</translation>
    </message>
    <message>
        <source>The server has blocked this session.</source>
        <comment>explanation, close 4203</comment>
        <translation>服务器已阻止此会话。</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, close 4203</comment>
        <translation>请向供应商询问原因。</translation>
    </message>
    <message>
        <source>This device is blocked</source>
        <comment>title, close 4204</comment>
        <translation>此设备已被封禁</translation>
    </message>
    <message>
        <source>The vendor has blocked this device for the application.</source>
        <comment>explanation, close 4204</comment>
        <translation>供应商已禁止此设备使用该应用。</translation>
    </message>
    <message>
        <source>Ask the vendor for the reason.</source>
        <comment>advice, close 4204</comment>
        <translation>请向供应商询问原因。</translation>
    </message>
    <message>
        <source>Application not found</source>
        <comment>title, close 4205</comment>
        <translation>找不到应用</translation>
    </message>
    <message>
        <source>The server failed several times to find this application.</source>
        <comment>explanation, close 4205</comment>
        <translation>服务器多次未能找到此应用。</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, close 4205</comment>
        <translation>请检查程序是否有更新，或联系供应商。</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4300</comment>
        <translation>服务器无法理解请求</translation>
    </message>
    <message>
        <source>The server found a request of this program incomplete.</source>
        <comment>explanation, close 4300</comment>
        <translation>服务器认为此程序的某个请求不完整。</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4300</comment>
        <translation>请检查程序是否有更新。</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4301</comment>
        <translation>服务器无法理解请求</translation>
    </message>
    <message>
        <source>The server does not know this kind of request.</source>
        <comment>explanation, close 4301</comment>
        <translation>服务器不支持这种请求。</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4301</comment>
        <translation>请检查程序是否有更新。</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4302</comment>
        <translation>服务器无法理解请求</translation>
    </message>
    <message>
        <source>The server did not accept the form of a request.</source>
        <comment>explanation, close 4302</comment>
        <translation>服务器不接受某个请求的格式。</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4302</comment>
        <translation>请检查程序是否有更新。</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4303</comment>
        <translation>服务器无法理解请求</translation>
    </message>
    <message>
        <source>The server could not use a request of this program.</source>
        <comment>explanation, close 4303</comment>
        <translation>服务器无法处理此程序的某个请求。</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4303</comment>
        <translation>请检查程序是否有更新。</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <comment>title, close 4304</comment>
        <translation>服务器无法理解请求</translation>
    </message>
    <message>
        <source>The server received data that it cannot read.</source>
        <comment>explanation, close 4304</comment>
        <translation>服务器收到了无法读取的数据。</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, close 4304</comment>
        <translation>请检查程序是否有更新。</translation>
    </message>
    <message>
        <source>The session could not continue</source>
        <comment>title, close 4400</comment>
        <translation>会话无法继续</translation>
    </message>
    <message>
        <source>The server could not go on with the earlier session.</source>
        <comment>explanation, close 4400</comment>
        <translation>服务器无法继续之前的会话。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, close 4400</comment>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The session could not continue</source>
        <comment>title, close 4401</comment>
        <translation>会话无法继续</translation>
    </message>
    <message>
        <source>The server no longer knows the earlier session.</source>
        <comment>explanation, close 4401</comment>
        <translation>服务器上已没有之前的会话。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <comment>advice, close 4401</comment>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The server address is wrong</source>
        <comment>title, ServerUrlInvalid</comment>
        <translation>服务器地址有误</translation>
    </message>
    <message>
        <source>The address of the server cannot be read.</source>
        <comment>explanation, ServerUrlInvalid</comment>
        <translation>无法识别服务器的地址。</translation>
    </message>
    <message>
        <source>Set an address that begins with wss:// or https://.</source>
        <comment>advice, ServerUrlInvalid</comment>
        <translation>请设置以 wss:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The server address is not secure</source>
        <comment>title, ServerInsecure</comment>
        <translation>服务器地址不安全</translation>
    </message>
    <message>
        <source>Connections without encryption are only allowed to this computer itself.</source>
        <comment>explanation, ServerInsecure</comment>
        <translation>只有连接到此计算机本身时才允许不加密。</translation>
    </message>
    <message>
        <source>Set an address that begins with wss://.</source>
        <comment>advice, ServerInsecure</comment>
        <translation>请设置以 wss:// 开头的地址。</translation>
    </message>
    <message>
        <source>The application key is missing</source>
        <comment>title, ApiKeyMissing</comment>
        <translation>缺少应用密钥</translation>
    </message>
    <message>
        <source>The program does not know for which application to sign in.</source>
        <comment>explanation, ApiKeyMissing</comment>
        <translation>程序不知道要登录哪个应用。</translation>
    </message>
    <message>
        <source>Set the application key of 21 characters.</source>
        <comment>advice, ApiKeyMissing</comment>
        <translation>请设置 21 个字符的应用密钥。</translation>
    </message>
    <message>
        <source>Something you entered is wrong</source>
        <comment>title, InputRefused</comment>
        <translation>输入的内容有误</translation>
    </message>
    <message>
        <source>What was entered cannot be sent as it stands.</source>
        <comment>explanation, InputRefused</comment>
        <translation>输入的内容不符合要求，无法发送。</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <comment>advice, InputRefused</comment>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>The certificate file is unusable</source>
        <comment>title, CaFileUnusable</comment>
        <translation>证书文件不可用</translation>
    </message>
    <message>
        <source>The file with the certificates to trust cannot be read.</source>
        <comment>explanation, CaFileUnusable</comment>
        <translation>无法读取包含受信任证书的文件。</translation>
    </message>
    <message>
        <source>Name a readable PEM file with at least one certificate.</source>
        <comment>advice, CaFileUnusable</comment>
        <translation>请指定一个可读取且至少包含一个证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>The proxy address is wrong</source>
        <comment>title, ProxyInvalid</comment>
        <translation>代理地址有误</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be read.</source>
        <comment>explanation, ProxyInvalid</comment>
        <translation>无法识别代理的地址。</translation>
    </message>
    <message>
        <source>Set http://HOST:PORT, socks5://HOST:PORT or none.</source>
        <comment>advice, ProxyInvalid</comment>
        <translation>请设置为 http://HOST:PORT、socks5://HOST:PORT 或 none。</translation>
    </message>
    <message>
        <source>The pinned server keys are unusable</source>
        <comment>title, PinsInvalid</comment>
        <translation>固定的服务器公钥不可用</translation>
    </message>
    <message>
        <source>A pin of the server&apos;s public key cannot be read.</source>
        <comment>explanation, PinsInvalid</comment>
        <translation>有一个服务器公钥的固定值无法识别。</translation>
    </message>
    <message>
        <source>Set each pin as sha256/ and 44 characters of base64, separated by commas.</source>
        <comment>advice, PinsInvalid</comment>
        <translation>请将每个固定值设为 sha256/ 加 44 个 base64 字符，并以逗号分隔。</translation>
    </message>
    <message>
        <source>The settings file is unusable</source>
        <comment>title, SettingsUnusable</comment>
        <translation>设置文件不可用</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <comment>explanation, SettingsUnusable</comment>
        <translation>无法读取设置文件。</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <comment>advice, SettingsUnusable</comment>
        <translation>请更正该文件，或将其移到别处。</translation>
    </message>
    <message>
        <source>The command is not understood</source>
        <comment>title, UsageError</comment>
        <translation>无法识别命令</translation>
    </message>
    <message>
        <source>The program was started with something it does not know.</source>
        <comment>explanation, UsageError</comment>
        <translation>启动程序时使用了无法识别的参数。</translation>
    </message>
    <message>
        <source>See what --help prints.</source>
        <comment>advice, UsageError</comment>
        <translation>请参阅 --help 显示的内容。</translation>
    </message>
    <message>
        <source>The server was not found</source>
        <comment>title, HostNotFound</comment>
        <translation>找不到服务器</translation>
    </message>
    <message>
        <source>This computer could not find the server by its name.</source>
        <comment>explanation, HostNotFound</comment>
        <translation>此计算机无法通过名称找到服务器。</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, HostNotFound</comment>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>The server is not available</source>
        <comment>title, ConnectionRefused</comment>
        <translation>服务器不可用</translation>
    </message>
    <message>
        <source>The server does not take connections at the moment.</source>
        <comment>explanation, ConnectionRefused</comment>
        <translation>服务器目前不接受连接。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, ConnectionRefused</comment>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>No network connection</source>
        <comment>title, NetworkUnreachable</comment>
        <translation>没有网络连接</translation>
    </message>
    <message>
        <source>This computer could not reach the server.</source>
        <comment>explanation, NetworkUnreachable</comment>
        <translation>此计算机无法连接到服务器。</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, NetworkUnreachable</comment>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <comment>title, ConnectionDropped</comment>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>The connection to the server broke off; it is not about what you typed.</source>
        <comment>explanation, ConnectionDropped</comment>
        <translation>与服务器的连接中断了；与您输入的内容无关。</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectionDropped</comment>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <comment>title, ConnectionClosed</comment>
        <translation>服务器结束了连接</translation>
    </message>
    <message>
        <source>The server hung up without giving a reason; it may be restarting.</source>
        <comment>explanation, ConnectionClosed</comment>
        <translation>服务器未说明原因就断开了连接；它可能正在重新启动。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <comment>advice, ConnectionClosed</comment>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The server closed the connection</source>
        <comment>title, NormalClosure</comment>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>The server ended the connection in good order, without giving a reason.</source>
        <comment>explanation, NormalClosure</comment>
        <translation>服务器正常结束了连接，但未说明原因。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, NormalClosure</comment>
        <translation>请重试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>The server is behind another login</source>
        <comment>title, HttpUnauthorized</comment>
        <translation>服务器前还有一道验证</translation>
    </message>
    <message>
        <source>Something in front of the server wants an access of its own; it is not about what you typed.</source>
        <comment>explanation, HttpUnauthorized</comment>
        <translation>服务器前面的某个环节要求另行验证；与您输入的内容无关。</translation>
    </message>
    <message>
        <source>Ask the vendor, or whoever runs your network.</source>
        <comment>advice, HttpUnauthorized</comment>
        <translation>请联系供应商或您的网络管理员。</translation>
    </message>
    <message>
        <source>Access from here is blocked</source>
        <comment>title, HttpForbidden</comment>
        <translation>已阻止从此处访问</translation>
    </message>
    <message>
        <source>The server, or something before it, does not let this computer connect.</source>
        <comment>explanation, HttpForbidden</comment>
        <translation>服务器或其前面的某个环节不允许此计算机连接。</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, HttpForbidden</comment>
        <translation>请尝试其他网络，或联系供应商。</translation>
    </message>
    <message>
        <source>Nothing at this address</source>
        <comment>title, HttpNotFound</comment>
        <translation>此地址没有任何服务</translation>
    </message>
    <message>
        <source>A server answered, but it has no login service at this address.</source>
        <comment>explanation, HttpNotFound</comment>
        <translation>有服务器作出响应，但此地址上没有登录服务。</translation>
    </message>
    <message>
        <source>Look for an update of the program, or ask the vendor.</source>
        <comment>advice, HttpNotFound</comment>
        <translation>请检查程序是否有更新，或联系供应商。</translation>
    </message>
    <message>
        <source>The server is out of order</source>
        <comment>title, HttpServerError</comment>
        <translation>服务器发生故障</translation>
    </message>
    <message>
        <source>The server reported a fault of its own; it is not about what you typed.</source>
        <comment>explanation, HttpServerError</comment>
        <translation>服务器报告自身发生故障；与您输入的内容无关。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, HttpServerError</comment>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>The connection was redirected</source>
        <comment>title, HttpRedirected</comment>
        <translation>连接已被重定向</translation>
    </message>
    <message>
        <source>Something pointed this program to another address, which it does not follow. Public networks do so until you sign in to them.</source>
        <comment>explanation, HttpRedirected</comment>
        <translation>连接被重定向到另一个地址，但此程序不会跟随。公共网络在您登录之前通常会这样做。</translation>
    </message>
    <message>
        <source>Open any web page to see whether your network asks for something, then try again.</source>
        <comment>advice, HttpRedirected</comment>
        <translation>请打开任意网页，看看网络是否要求您进行操作，然后重试。</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <comment>title, HttpRefused</comment>
        <translation>服务器拒绝了连接</translation>
    </message>
    <message>
        <source>The server, or something before it, did not let this program in.</source>
        <comment>explanation, HttpRefused</comment>
        <translation>服务器或其前面的某个环节未允许此程序连接。</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, ask the vendor.</source>
        <comment>advice, HttpRefused</comment>
        <translation>请过几分钟再试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <comment>title, TooManyConnections</comment>
        <translation>连接过多</translation>
    </message>
    <message>
        <source>The server asks this computer to wait before it connects again.</source>
        <comment>explanation, TooManyConnections</comment>
        <translation>服务器要求此计算机等待一段时间再重新连接。</translation>
    </message>
    <message>
        <source>Wait until the time is over, then try again.</source>
        <comment>advice, TooManyConnections</comment>
        <translation>请等待时间结束，然后重试。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached</source>
        <comment>title, ProxyUnreachable</comment>
        <translation>无法连接到代理</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet was not found, or takes no connections.</source>
        <comment>explanation, ProxyUnreachable</comment>
        <translation>找不到用于访问互联网的代理，或者它不接受连接。</translation>
    </message>
    <message>
        <source>Check the proxy settings and your network, then try again.</source>
        <comment>advice, ProxyUnreachable</comment>
        <translation>请检查代理设置和网络，然后重试。</translation>
    </message>
    <message>
        <source>The proxy asks who you are</source>
        <comment>title, ProxyLoginRequired</comment>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet wants a user name and password of its own, and was given none that it accepts.</source>
        <comment>explanation, ProxyLoginRequired</comment>
        <translation>用于访问互联网的代理需要专用的用户名和密码，但没有收到它能接受的用户名和密码。</translation>
    </message>
    <message>
        <source>Enter those of the proxy; they are not the ones of this program.</source>
        <comment>advice, ProxyLoginRequired</comment>
        <translation>请输入代理的用户名和密码；它们与此程序的不同。</translation>
    </message>
    <message>
        <source>The proxy lets nobody through</source>
        <comment>title, ProxyRefused</comment>
        <translation>无法通过代理连接</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet did not make a connection to the server.</source>
        <comment>explanation, ProxyRefused</comment>
        <translation>用于访问互联网的代理未连接到服务器。</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays, ask whoever runs the proxy.</source>
        <comment>advice, ProxyRefused</comment>
        <translation>请过几分钟再试；如果问题仍然存在，请联系代理的管理员。</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <comment>title, ProxyFailed</comment>
        <translation>代理无法正常工作</translation>
    </message>
    <message>
        <source>The proxy that leads to the internet answered nonsense, or broke off.</source>
        <comment>explanation, ProxyFailed</comment>
        <translation>用于访问互联网的代理响应不正确，或中断了连接。</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <comment>advice, ProxyFailed</comment>
        <translation>请检查代理设置，然后重试。</translation>
    </message>
    <message>
        <source>No server available</source>
        <comment>title, BalancerNoNodes</comment>
        <translation>没有可用的服务器</translation>
    </message>
    <message>
        <source>The login service has no server that could be used.</source>
        <comment>explanation, BalancerNoNodes</comment>
        <translation>登录服务没有可以使用的服务器。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, BalancerNoNodes</comment>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>All servers are offline</source>
        <comment>title, BalancerAllOffline</comment>
        <translation>所有服务器均已离线</translation>
    </message>
    <message>
        <source>None of the servers of the login service is online.</source>
        <comment>explanation, BalancerAllOffline</comment>
        <translation>登录服务的服务器均不在线。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, BalancerAllOffline</comment>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>This program is too old</source>
        <comment>title, BalancerVersionUnsupported</comment>
        <translation>此程序版本过旧</translation>
    </message>
    <message>
        <source>The login service has no server for this version of the program.</source>
        <comment>explanation, BalancerVersionUnsupported</comment>
        <translation>登录服务没有适用于此程序版本的服务器。</translation>
    </message>
    <message>
        <source>Look for an update of the program.</source>
        <comment>advice, BalancerVersionUnsupported</comment>
        <translation>请检查程序是否有更新。</translation>
    </message>
    <message>
        <source>The login service did not answer</source>
        <comment>title, BalancerUnusable</comment>
        <translation>登录服务没有响应</translation>
    </message>
    <message>
        <source>The login service did not say which server to use.</source>
        <comment>explanation, BalancerUnusable</comment>
        <translation>登录服务未告知应使用哪个服务器。</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, BalancerUnusable</comment>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>The certificate is not valid today</source>
        <comment>title, CertificateExpired</comment>
        <translation>证书目前不在有效期内</translation>
    </message>
    <message>
        <source>The certificate of the server is too old or too new, or the clock of this computer is wrong. Nothing was sent.</source>
        <comment>explanation, CertificateExpired</comment>
        <translation>服务器的证书太旧或太新，或者此计算机的时钟不准。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, ask the vendor.</source>
        <comment>advice, CertificateExpired</comment>
        <translation>请检查此计算机的日期和时间；如果正确，请联系供应商。</translation>
    </message>
    <message>
        <source>The server has another name</source>
        <comment>title, CertificateWrongHost</comment>
        <translation>服务器名称不符</translation>
    </message>
    <message>
        <source>The certificate of the server that answered is for another name, so nothing was sent.</source>
        <comment>explanation, CertificateWrongHost</comment>
        <translation>作出响应的服务器的证书属于另一个名称，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, CertificateWrongHost</comment>
        <translation>请尝试其他网络，或联系供应商。</translation>
    </message>
    <message>
        <source>The server cannot be trusted</source>
        <comment>title, CertificateUntrusted</comment>
        <translation>无法信任服务器</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server, so nothing was sent.</source>
        <comment>explanation, CertificateUntrusted</comment>
        <translation>没有此计算机信任的机构证明该服务器的身份，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check the date of this computer and try another network, or ask the vendor.</source>
        <comment>advice, CertificateUntrusted</comment>
        <translation>请检查此计算机的日期并尝试其他网络，或联系供应商。</translation>
    </message>
    <message>
        <source>The server&apos;s identity has changed</source>
        <comment>title, CertificateNotPinned</comment>
        <translation>服务器的身份已改变</translation>
    </message>
    <message>
        <source>The public key of the server is none of those pinned in this program, so nothing was sent.</source>
        <comment>explanation, CertificateNotPinned</comment>
        <translation>服务器的公钥不在此程序固定的公钥之中，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Try another network; if it stays, look for an update or ask the vendor.</source>
        <comment>advice, CertificateNotPinned</comment>
        <translation>请尝试其他网络；如果问题仍然存在，请检查更新或联系供应商。</translation>
    </message>
    <message>
        <source>The server does not encrypt</source>
        <comment>title, TlsNotSpoken</comment>
        <translation>服务器未使用加密</translation>
    </message>
    <message>
        <source>The server answered without encryption where it is needed, so nothing was sent.</source>
        <comment>explanation, TlsNotSpoken</comment>
        <translation>此处需要加密，但服务器的响应未加密，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, TlsNotSpoken</comment>
        <translation>请尝试其他网络，或联系供应商。</translation>
    </message>
    <message>
        <source>The server&apos;s encryption is too old</source>
        <comment>title, TlsTooOld</comment>
        <translation>服务器的加密方式过旧</translation>
    </message>
    <message>
        <source>The server only offers encryption that is no longer safe, so nothing was sent.</source>
        <comment>explanation, TlsTooOld</comment>
        <translation>服务器只提供已不再安全的加密方式，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Ask the vendor to update the server.</source>
        <comment>advice, TlsTooOld</comment>
        <translation>请联系供应商更新服务器。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <comment>title, TlsHandshakeFailed</comment>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>A secure connection to the server could not be made, so nothing was sent.</source>
        <comment>explanation, TlsHandshakeFailed</comment>
        <translation>无法与服务器建立安全连接，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, TlsHandshakeFailed</comment>
        <translation>请尝试其他网络，或联系供应商。</translation>
    </message>
    <message>
        <source>No secure connections possible</source>
        <comment>title, TlsUnavailable</comment>
        <translation>此计算机不支持安全连接</translation>
    </message>
    <message>
        <source>This computer lacks what secure connections need.</source>
        <comment>explanation, TlsUnavailable</comment>
        <translation>此计算机缺少安全连接所需的组件。</translation>
    </message>
    <message>
        <source>Install OpenSSL, or ask the vendor.</source>
        <comment>advice, TlsUnavailable</comment>
        <translation>请安装 OpenSSL，或联系供应商。</translation>
    </message>
    <message>
        <source>Connecting took too long</source>
        <comment>title, ConnectTimeout</comment>
        <translation>连接用时过长</translation>
    </message>
    <message>
        <source>No connection to the server could be made in time.</source>
        <comment>explanation, ConnectTimeout</comment>
        <translation>未能在规定时间内连接到服务器。</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectTimeout</comment>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <comment>title, InitializeTimeout</comment>
        <translation>服务器没有响应</translation>
    </message>
    <message>
        <source>The server took the connection and then fell silent.</source>
        <comment>explanation, InitializeTimeout</comment>
        <translation>服务器接受了连接，但随后没有响应。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <comment>advice, InitializeTimeout</comment>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <comment>title, AuthorizeTimeout</comment>
        <translation>服务器没有响应</translation>
    </message>
    <message>
        <source>The server did not say in time whether you may come in.</source>
        <comment>explanation, AuthorizeTimeout</comment>
        <translation>服务器未及时告知您是否可以登录。</translation>
    </message>
    <message>
        <source>Try again; nothing you typed is lost.</source>
        <comment>advice, AuthorizeTimeout</comment>
        <translation>请重试；您输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>The time is up</source>
        <comment>title, AttemptTimeout</comment>
        <translation>登录超时</translation>
    </message>
    <message>
        <source>The sign-in did not finish within the time set for it.</source>
        <comment>explanation, AttemptTimeout</comment>
        <translation>登录未能在设定的时间内完成。</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <comment>advice, AttemptTimeout</comment>
        <translation>请重试，或延长时限。</translation>
    </message>
    <message>
        <source>The connection went silent</source>
        <comment>title, ConnectionSilent</comment>
        <translation>服务器不再响应</translation>
    </message>
    <message>
        <source>The server was connected, but answers no more.</source>
        <comment>explanation, ConnectionSilent</comment>
        <translation>已连接到服务器，但它不再响应。</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <comment>advice, ConnectionSilent</comment>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>This is not the right server</source>
        <comment>title, NotWebSocket</comment>
        <translation>这不是正确的服务器</translation>
    </message>
    <message>
        <source>Something answered that is not the login service.</source>
        <comment>explanation, NotWebSocket</comment>
        <translation>作出响应的不是登录服务。</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, NotWebSocket</comment>
        <translation>请尝试其他网络，或联系供应商。</translation>
    </message>
    <message>
        <source>Something alters the connection</source>
        <comment>title, UpgradeAltered</comment>
        <translation>连接内容被更改</translation>
    </message>
    <message>
        <source>Something before the server, such as a proxy, changed its answer so that it cannot be used.</source>
        <comment>explanation, UpgradeAltered</comment>
        <translation>服务器前面的某个环节（例如代理）更改了响应，使其无法使用。</translation>
    </message>
    <message>
        <source>Try another network, or ask the vendor.</source>
        <comment>advice, UpgradeAltered</comment>
        <translation>请尝试其他网络，或联系供应商。</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageMalformed</comment>
        <translation>服务器的响应不正确</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <comment>explanation, MessageMalformed</comment>
        <translation>无法读取服务器的响应。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageMalformed</comment>
        <translation>请重试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large</source>
        <comment>title, MessageTooLarge</comment>
        <translation>服务器的响应过大</translation>
    </message>
    <message>
        <source>The server sent more than an answer can hold.</source>
        <comment>explanation, MessageTooLarge</comment>
        <translation>服务器发送的数据超出了响应的上限。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageTooLarge</comment>
        <translation>请重试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageBinary</comment>
        <translation>服务器的响应不正确</translation>
    </message>
    <message>
        <source>The server sent data that is not an answer.</source>
        <comment>explanation, MessageBinary</comment>
        <translation>服务器发送的数据不是响应。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageBinary</comment>
        <translation>请重试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>The server answered nonsense</source>
        <comment>title, MessageNotUtf8</comment>
        <translation>服务器的响应不正确</translation>
    </message>
    <message>
        <source>The server&apos;s answer is damaged text.</source>
        <comment>explanation, MessageNotUtf8</comment>
        <translation>服务器响应的文本已损坏。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, MessageNotUtf8</comment>
        <translation>请重试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is incomplete</source>
        <comment>title, AnswerMalformed</comment>
        <translation>服务器的响应不完整</translation>
    </message>
    <message>
        <source>The server did not say clearly whether it accepted, so nobody was signed in.</source>
        <comment>explanation, AnswerMalformed</comment>
        <translation>服务器未明确表示是否接受，因此没有登录。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, AnswerMalformed</comment>
        <translation>请重试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>The server sends too much</source>
        <comment>title, PeerFlooding</comment>
        <translation>服务器发送的数据过多</translation>
    </message>
    <message>
        <source>The server sent data without end and did not listen.</source>
        <comment>explanation, PeerFlooding</comment>
        <translation>服务器不停地发送数据，且不接收请求。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, PeerFlooding</comment>
        <translation>请重试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>The connection ended unexpectedly</source>
        <comment>title, UnexpectedClose</comment>
        <translation>连接意外中断</translation>
    </message>
    <message>
        <source>The server ended the connection for a reason outside the rules.</source>
        <comment>explanation, UnexpectedClose</comment>
        <translation>服务器因规则之外的原因结束了连接。</translation>
    </message>
    <message>
        <source>Try again; if it stays, ask the vendor.</source>
        <comment>advice, UnexpectedClose</comment>
        <translation>请重试；如果问题仍然存在，请联系供应商。</translation>
    </message>
    <message>
        <source>The server&apos;s reason: %1</source>
        <comment>explanation, unknown close code; %1 is the server&apos;s own text</comment>
        <translation>服务器给出的原因：%1</translation>
    </message>
</context>
</TS>
