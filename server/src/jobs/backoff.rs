//! How long to wait before something that failed is tried again, and how often.

/// A job is given up after so many failures in a row, which take about half a day with their pauses. From then on it waits for
/// an administrator.
pub const FAILURES: i64 = 20;

const FIRST: i64 = 30 * 1000;
const LONGEST: i64 = 60 * 60 * 1000;

/// How long to wait after so many failures in a row, in milliseconds: half a minute, and each time twice as long, up to one hour.
pub const fn pause_after(failures: i64) -> i64 {
    let doubled = match failures {
        ..=1 => 0,
        2..=8 => failures - 1,
        _ => 7,
    };
    let pause = FIRST << doubled;
    if pause < LONGEST { pause } else { LONGEST }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_pause_is_twice_the_one_before_up_to_an_hour() {
        let pauses: Vec<i64> = (1..=9).map(|failures| pause_after(failures) / 1000).collect();
        assert_eq!(pauses, [30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
        assert_eq!(pause_after(0), pause_after(1));
        assert_eq!(pause_after(i64::MAX), LONGEST);
    }

    #[test]
    fn a_job_is_given_up_after_about_half_a_day() {
        let hours = (1..FAILURES).map(pause_after).sum::<i64>() / LONGEST;
        assert!((12..=15).contains(&hours), "{hours}");
    }
}
