//! The words of the frame.

/// Every text the frame shows, in the reader's language.
#[derive(Clone, Debug, Default)]
pub struct ShellWords {
    /// The institution's own name for the portal.
    pub site_name: String,
    /// What the portal is, in a few words beside its name where there is room.
    pub site_descriptor: String,
    pub skip_to_content: String,
    pub languages: String,
    pub navigation: String,
    pub breadcrumb: String,
    pub account: String,
    pub footer: String,
    /// Before the title of a page with errors ("Error:").
    pub error_prefix: String,
    pub sign_out: String,
    pub quick_exit: String,
}

impl ShellWords {
    /// Looks every word up under `interface-…`; the site's name comes from the institution's settings.
    pub fn new(site_name: impl Into<String>, text: impl Fn(&str) -> String) -> Self {
        ShellWords {
            site_name: site_name.into(),
            site_descriptor: text("interface-site-descriptor"),
            skip_to_content: text("interface-skip-to-content"),
            languages: text("interface-languages"),
            navigation: text("interface-navigation"),
            breadcrumb: text("interface-breadcrumb"),
            account: text("interface-account"),
            footer: text("interface-footer"),
            error_prefix: text("interface-error-prefix"),
            sign_out: text("interface-sign-out"),
            quick_exit: text("interface-quick-exit"),
        }
    }
}
