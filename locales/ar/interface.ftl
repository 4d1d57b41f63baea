# The frame around every page.
interface-skip-to-content = الانتقال إلى المحتوى الرئيسي
interface-languages = اللغات
interface-navigation = التنقل الرئيسي
interface-breadcrumb = موقعكم الحالي
interface-account = حسابكم
interface-footer = عن هذا الموقع
interface-error-prefix = خطأ:
interface-sign-out = تسجيل الخروج
interface-quick-exit = مغادرة هذا الموقع
