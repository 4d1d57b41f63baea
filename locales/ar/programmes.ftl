# The eligibility check: what was typed can't be read.
programmes-eligibility-choose-an-answer = اختاروا أحد الأجوبة المعروضة.
programmes-eligibility-number-unreadable = أدخلوا عددا صحيحا بالأرقام، مثل 2. وإن لم يوجد شيء، فأدخلوا 0.
programmes-eligibility-date-unreadable = أدخلوا يوما موجودا في التقويم، مثل 27 3 2019. ويكفي الشهر والسنة، أو السنة وحدها.
programmes-eligibility-date-in-future = أدخلوا تاريخا لا يتجاوز تاريخ اليوم.
