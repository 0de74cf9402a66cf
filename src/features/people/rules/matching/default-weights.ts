import type { Weights } from './weights.ts'

/**
 * For asking about one record where there are too few to learn from. Learned by matching an invented register of 5,000
 * records (samples/matching, seed 7) and rounded; the first two columns and the chance of twins stand halfway between that and the estimates that
 * learning starts from, since real registers err in more ways than an invented one. No real person's record is behind them.
 */
export const defaultWeights: Weights = {
	source: 'learned from an invented register of 5,000 records, halfway to estimates by hand; unverified',
	chances: { samePerson: 0.00012, sameHome: 0.00041, namesake: 0.000063, twin: 0.0000011 },
	fields: {
		given_name: {
			same: [0.84, 0.031, 0.0056],
			variant: [0.047, 0.0068, 0.0023],
			part: [0.021, 0.0055, 0.0011],
			similar: [0.053, 0.007, 0.0025],
			alike: [0.01, 0.017, 0.0036],
			initial: [0.011, 0.0054, 0.00039],
			different: [0.016, 0.93, 0.98],
		},
		family_name: {
			same: [0.79, 0.65, 0.0066],
			variant: [0.066, 0.028, 0.00095],
			part: [0.025, 0.027, 0.00026],
			similar: [0.067, 0.014, 0.0022],
			alike: [0.013, 0.015, 0.01],
			initial: [0.00051, 0.0005, 0.000063],
			different: [0.039, 0.27, 0.98],
		},
		name_order: {
			straight: [0.97, 0.98, 1],
			swapped: [0.029, 0.015, 1],
		},
		birth_date: {
			same: [0.89, 0.029, 0.000048],
			swapped: [0.013, 0.00059, 0.0000045],
			'one-digit': [0.054, 0.0027, 0.0012],
			'two-parts': [0.014, 0.0045, 0.0039],
			near: [0.0077, 0.004, 0.0029],
			'same-year': [0.0087, 0.014, 0.0077],
			different: [0.011, 0.95, 0.98],
		},
		sex: {
			same: [0.99, 0.48, 0.5],
			different: [0.0092, 0.52, 0.5],
		},
		national_id: {
			same: [0.83, 0.00041, 1.8e-8],
			'one-digit': [0.061, 0.000082, 0.0000018],
			'two-digits': [0.0052, 0.00051, 0.000026],
			temporary: [0.095, 0.085, 0.071],
			different: [0.011, 0.91, 0.93],
		},
		address: {
			same: [0.59, 0.92, 0.00067],
			similar: [0.082, 0.056, 0.00028],
			'same-street': [0.022, 0.01, 0.017],
			different: [0.3, 0.016, 0.98],
		},
		area: {
			same: [0.56, 0.89, 0.02],
			'same-code': [0.015, 0.025, 0.000068],
			'same-city': [0.22, 0.057, 0.51],
			similar: [0.061, 0.015, 0.049],
			different: [0.14, 0.01, 0.42],
		},
		phone: {
			same: [0.69, 0.11, 0.0000032],
			'one-digit': [0.039, 0.0051, 0.0001],
			different: [0.27, 0.88, 1],
		},
		email: {
			same: [0.75, 0.026, 0.0000059],
			'same-name': [0.027, 0.0051, 0.000029],
			similar: [0.054, 0.026, 0.00059],
			different: [0.17, 0.94, 1],
		},
	},
}
