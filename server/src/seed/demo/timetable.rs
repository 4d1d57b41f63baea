//! When everything in the demo happened, so that it can be made in the order of time.

use anyhow::{Context, bail};
use app::kernel::{Timestamp, days};

use super::content::DemoOrganisation;

/// One thing that happens to an organisation or to one of its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Found,
    Begin,
    Submit,
    FindComplete,
    Withdraw,
    /// Some findings; all of them where the plan says so.
    StartAssessment,
    /// All findings, and a recommendation or a question.
    Recommend,
    /// The portal reminds an applicant who was asked.
    Remind(u8),
    /// The portal closes what stayed unanswered.
    Close,
    Decide,
    PutOff,
    Lodge,
    Acknowledge,
    Conclude,
    /// After an annulment, by somebody else.
    AssessAgain,
}

/// A file of an organisation, as its line in organisations.toml says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePlan {
    pub organisation: usize,
    /// The programme's path segment.
    pub programme: String,
    /// Its state: a word of the application's states.
    pub stage: String,
    /// Days since it was submitted, or begun.
    pub age: i64,
    /// The category asked for; empty for the only one.
    pub category: String,
    /// A key of reasons.toml; empty when nothing failed.
    pub reasons: String,
    /// How its challenge went: `acknowledged`, `rejected`, `upheld`; empty when there is none.
    pub challenge: String,
    /// Every criterion is assessed, and nothing is recommended yet.
    pub assessed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub at: Timestamp,
    pub organisation: usize,
    /// Which of the files; none for the organisation itself.
    pub file: Option<usize>,
    pub step: Step,
}

pub fn files(organisations: &[DemoOrganisation]) -> anyhow::Result<Vec<FilePlan>> {
    let mut plans = Vec::new();
    for (index, organisation) in organisations.iter().enumerate() {
        for line in &organisation.files {
            plans.push(file(index, line).with_context(|| format!("{}: {line}", organisation.name))?);
        }
    }
    Ok(plans)
}

fn file(organisation: usize, line: &str) -> anyhow::Result<FilePlan> {
    let mut words = line.split(' ');
    let mut next = || words.next().unwrap_or_default().to_owned();
    let (programme, stage, age) = (next(), next(), next().parse().context("no age in days")?);
    let mut plan = FilePlan {
        organisation,
        programme,
        stage,
        age,
        category: String::new(),
        reasons: String::new(),
        challenge: String::new(),
        assessed: false,
    };
    loop {
        match next().as_str() {
            "" => break,
            "reasons" => plan.reasons = next(),
            "challenge" => plan.challenge = next(),
            "assessed" => plan.assessed = true,
            category => plan.category = category.to_owned(),
        }
    }
    if matches!(plan.stage.as_str(), "refused" | "granted_lower") && plan.reasons.is_empty() {
        bail!("{} without reasons", plan.stage);
    }
    Ok(plan)
}

/// Everything in the order of time; nothing lies after `now`.
pub fn timetable(organisations: usize, files: &[FilePlan], now: Timestamp) -> Vec<Moment> {
    let mut moments = Vec::new();
    for organisation in 0..organisations {
        let eldest = files.iter().filter(|file| file.organisation == organisation).map(|file| file.age).max();
        let at = moment(now, eldest.unwrap_or(20) + 9, organisation, false);
        moments.push(Moment { at, organisation, file: None, step: Step::Found });
    }
    for (index, file) in files.iter().enumerate() {
        for (step, age) in steps(file) {
            let by_staff = !matches!(
                step,
                Step::Begin | Step::Submit | Step::Withdraw | Step::Lodge | Step::Remind(_) | Step::Close
            );
            let at = moment(now, age, index, by_staff);
            moments.push(Moment { at, organisation: file.organisation, file: Some(index), step });
        }
    }
    moments.sort_by_key(|moment| (moment.at, moment.organisation, moment.file, moment.step));
    moments
}

/// The steps of a file with how many days ago each was.
fn steps(file: &FilePlan) -> Vec<(Step, i64)> {
    // A committee of States meets twice a year; a secretariat works every day.
    let (assess, recommend, decide) = if file.programme == "model" { (8, 25, 34) } else { (60, 110, 150) };
    let at = |after: i64| file.age - after;
    let mut steps = vec![(Step::Begin, file.age + 6)];
    if file.stage == "draft" {
        return vec![(Step::Begin, file.age)];
    }
    steps.push((Step::Submit, file.age));
    match file.stage.as_str() {
        "receipted" => {}
        "complete" => steps.push((Step::FindComplete, at(5))),
        "withdrawn" => steps.push((Step::Withdraw, at(assess + 12))),
        "assessing" => steps.push((Step::StartAssessment, at(assess))),
        "incomplete" => steps.extend([(Step::StartAssessment, at(8)), (Step::Recommend, at(14))]),
        // Asked for 30 days, reminded 14, 7 and 1 days before the last one, closed when it was over everywhere.
        "closed_without_prejudice" => {
            steps.extend([(Step::StartAssessment, at(8)), (Step::Recommend, at(14))]);
            steps.extend([(Step::Remind(1), at(30)), (Step::Remind(2), at(37)), (Step::Remind(3), at(43))]);
            steps.push((Step::Close, at(48)));
        }
        "recommended" => steps.extend([(Step::StartAssessment, at(assess)), (Step::Recommend, at(recommend))]),
        "deferred" => steps.extend([
            (Step::StartAssessment, at(assess)),
            (Step::Recommend, at(recommend)),
            (Step::PutOff, at(decide)),
        ]),
        _ => {
            let decided = at(decide);
            steps.extend([(Step::StartAssessment, at(assess)), (Step::Recommend, at(recommend))]);
            steps.push((Step::Decide, decided));
            if !file.challenge.is_empty() {
                steps.extend([(Step::Lodge, decided - 18), (Step::Acknowledge, decided - 21)]);
            }
            if matches!(file.challenge.as_str(), "rejected" | "upheld") {
                steps.push((Step::Conclude, decided - 34));
            }
            if file.challenge == "upheld" {
                steps.push((Step::AssessAgain, decided - 39));
            }
        }
    }
    steps
}

/// A time of day `age` days ago. The secretariat does not work on Saturdays and Sundays: then it is the Friday before.
fn moment(now: Timestamp, age: i64, salt: usize, by_staff: bool) -> Timestamp {
    let day = now.0.div_euclid(days(1)) - age.max(0);
    // Day 0 was a Thursday: 2 is a Saturday, 3 a Sunday.
    let back = match day.rem_euclid(7) {
        2 if by_staff => 1,
        3 if by_staff => 2,
        _ => 0,
    };
    let minutes = 7 * 60 + i64::try_from(salt % 16).unwrap_or_default() * 37;
    Timestamp((day - back) * days(1) + minutes * 60_000).min(now)
}

#[cfg(test)]
mod tests {
    use super::super::content::Content;
    use super::*;

    const NOW: Timestamp = Timestamp(1_795_400_000_000);

    #[test]
    fn the_demos_files_can_be_read_and_lie_within_two_years() {
        let content = Content::read().unwrap();
        let files = files(&content.organisations).unwrap();
        assert!(content.organisations.len() >= 55);
        assert!(files.iter().all(|file| (0..=720).contains(&file.age)), "{files:?}");
        for file in &files {
            assert!(file.reasons.is_empty() || content.reasons.contains_key(&file.reasons), "{file:?}");
            assert!(file.challenge.is_empty() || content.challenges.contains_key(&file.reasons), "{file:?}");
        }
        let today = NOW.in_zone("UTC").date();
        for organisation in &content.organisations {
            organisation.profile(today).unwrap();
        }
    }

    #[test]
    fn no_step_of_a_file_comes_before_the_one_it_follows() {
        let content = Content::read().unwrap();
        let files = files(&content.organisations).unwrap();
        for weekday in 0..7 {
            let moments = timetable(content.organisations.len(), &files, NOW.plus(days(weekday)));
            for (file, told) in files.iter().enumerate() {
                let steps: Vec<Step> =
                    moments.iter().filter(|moment| moment.file == Some(file)).map(|moment| moment.step).collect();
                assert!(steps.is_sorted(), "{told:?} {steps:?}");
            }
            assert!(moments.iter().all(|moment| moment.at <= NOW.plus(days(weekday))));
        }
    }
}
