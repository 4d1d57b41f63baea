# The frame around every page.
interface-skip-to-content = Skip to main content
interface-languages = Languages
interface-navigation = Main navigation
interface-breadcrumb = You are here
interface-account = Your account
interface-footer = About this site
interface-error-prefix = Error:
interface-sign-out = Sign out
interface-quick-exit = Leave this site
