# The frame around every page.
interface-skip-to-content = 跳到主要内容
interface-languages = 语文
interface-navigation = 主导航
interface-breadcrumb = 您在这里
interface-account = 您的账户
interface-footer = 关于本网站
interface-error-prefix = 错误：
interface-sign-out = 退出登录
interface-quick-exit = 离开本网站
