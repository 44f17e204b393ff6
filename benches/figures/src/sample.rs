//! Numbers that stand for many.

/// The middle one of the numbers, or the mean of the two in the middle; NaN where there are none.
pub fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => sorted[middle],
        _ => f64::midpoint(sorted[middle - 1], sorted[middle]),
    }
}

/// What so many percent of the numbers do not exceed (the nearest rank); NaN where there are none.
pub fn percentile(numbers: &[f64], percent: usize) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied().unwrap_or(f64::NAN)
}

/// The geometric mean of positive numbers.
pub fn geometric_mean(numbers: &[f64]) -> f64 {
    let logarithms: f64 = numbers.iter().map(|number| number.ln()).sum();
    #[expect(clippy::cast_precision_loss, reason = "a handful of numbers")]
    let count = numbers.len() as f64;
    (logarithms / count).exp()
}

/// The geometric mean of positive numbers, each with its weight.
pub fn weighted_geometric_mean(numbers: impl Iterator<Item = (f64, f64)>) -> f64 {
    let (weights, logarithms) = numbers.fold((0.0, 0.0), |(weights, logarithms), (weight, number)| {
        (weights + weight, logarithms + weight * number.ln())
    });
    (logarithms / weights).exp()
}

/// The two sides of a figure, each with all that was measured.
#[derive(Debug, Default)]
pub struct Pair {
    /// Ours.
    pub value: Vec<f64>,
    /// What it is compared with.
    pub baseline: Vec<f64>,
}

impl Pair {
    /// The medians of both sides.
    pub fn medians(&self) -> (f64, f64) {
        (median(&self.value), median(&self.baseline))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_in_the_middle() {
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!(median(&[]).is_nan());
    }

    #[test]
    fn a_percentile_is_one_of_the_numbers() {
        let numbers: Vec<f64> = (1..=200).rev().map(f64::from).collect();
        assert_eq!(percentile(&numbers, 99), 198.0);
        assert_eq!(percentile(&numbers, 100), 200.0);
        assert_eq!(percentile(&[7.0], 1), 7.0);
        assert!(percentile(&[], 50).is_nan());
    }

    #[test]
    fn the_geometric_mean_treats_twice_and_half_alike() {
        assert!((geometric_mean(&[2.0, 0.5]) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn weights_say_how_much_a_number_counts() {
        let mean = weighted_geometric_mean([(3.0, 2.0), (1.0, 32.0)].into_iter());
        assert!((mean - 4.0).abs() < 1e-12);
    }
}
