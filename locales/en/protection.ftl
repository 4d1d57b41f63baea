### Protection: organisations that are kept out of public sight.

## An organisation hides itself

protection-hide-page = What is public
protection-hide-title = Hide our organisation
protection-hide-lead = If it is dangerous to be known here, hide your organisation from everybody, at once.
protection-hide-effect = No public page of this portal names your organisation or shows its status, in any programme. What is published without its name leaves the lists at the end of the month. If it left today, others could see whose it is. Documents of the body that decides may still name it.
protection-hide-kept = What it holds stays valid, and its files go on as before.
protection-hide-told = Nobody has to agree. If you have sent an application, the protection focal points are told.
protection-hide-limit = Staff who handle your files still see your name. Those who decide also see that you are hidden, and not why. What others have read before, they may remember.
# $contact (text): an address.
protection-hide-undo = To be shown again, an owner agrees on the page of the organisation. Then a focal point confirms it. Questions: { $contact }.
# $contact (text): an address.
protection-hide-agreed = An owner agreed to be shown again. Nothing is shown until a focal point confirms it. Questions: { $contact }.
# $contact (text): an address.
protection-hide-by-focal-point = A protection focal point hid it. Before it is shown again, its members are told at least a week earlier. Questions: { $contact }.
# $contact (text): an address.
protection-hide-announced = A protection focal point hid it, and means to show it again. If that is dangerous, ask that it stays hidden. Questions: { $contact }.
# $when (text): a date and time with its city.
protection-hide-from = It is shown from { $when } at the earliest.
protection-hide-agree = Agree to be shown again
protection-hide-agree-effect = If you agree, the focal points are told. When one confirms it, public pages can name you again, as each programme publishes.
protection-hide-stay = Stay hidden
protection-hide-done = Your organisation is hidden
protection-hide-done-hidden = Your organisation is hidden from now on.
protection-hide-done-agreed = Your agreement is recorded, and the focal points are told.
protection-hide-submit = Hide it now

## The pages of the protection focal point

protection-seals-title = Hidden public entries
protection-seals-lead = Hiding takes out of public sight everything by which an organisation could be known. What it holds stays valid.
protection-seals-hint = A part of the name is enough. You can also enter the address of its page in the register, or of a decision.
protection-seal-title = Public entry of an organisation
protection-seals-found = Organisations found
protection-seals-sealed = Hidden organisations
protection-seals-none = No organisation is listed here. Search by another part of the name.
protection-seals-entry = Public entry
protection-seal-is-sealed = Hidden
protection-seal-may-be-shown = Hidden, can be shown again
protection-seal-is-public = Not hidden
protection-seal-do = Hide the public entry
protection-seal-undo = Show the entry in public again
protection-seal-do-effect = The register and the decisions then show nothing by which the organisation could be known, at once and in every programme.
protection-seal-undo-effect = The register and the decisions then show the organisation again, at once and in every programme.
protection-seal-needs-agreement = The organisation asked to be hidden. It is shown again only after an owner agrees on the page of the organisation.
protection-seal-agreed = An owner agreed that the organisation is shown again. If you confirm, public pages can name it at once, as each programme publishes.
protection-seal-announce-effect = A focal point hid this entry. First its members are told, by a mail that names nobody. A week later you can show it.
protection-seal-announce = Tell the members first
# $when (text): a date and time with its city.
protection-seal-told = The members were told. You can show the entry from { $when }. They can still ask that it stays hidden.
protection-seal-step-sealed = Hidden
protection-seal-step-announced = Members told that it will be shown
protection-seal-step-agreed = An owner agreed to be shown again
protection-seal-step-kept = To stay hidden
protection-seal-step-public = Public again
protection-seal-reason = Reason
protection-seal-reason-hint = You and the focal points of your programme read it. It is kept and cannot be changed. Write only what is needed.
protection-seal-history = Earlier changes
protection-seal-own-wish = The organisation asked for it. It owes no reason.
protection-seal-other-programme = The focal points of another programme keep the reason.
protection-seal-done-sealed = The public entry is hidden.
protection-seal-done-announced = The members are told. The entry stays hidden until you show it.
protection-seal-done-public = The entry is public again.
protection-seal-stale = The entry is shown as it stands now. Read the earlier changes, then decide again.
protection-violation-seal-reason-missing = Say why. The reason is kept with this change.
