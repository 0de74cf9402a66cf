import type { Weights } from './weights.ts'

/**
 * For asking about one record where there are too few to learn from. Learned by matching an invented register of 5,000
 * records (samples/matching, seed 7) and rounded; the first two columns stand halfway between that and the estimates that
 * learning starts from, since real registers err in more ways than an invented one. No real person's record is behind them.
 */
export const defaultWeights: Weights = {
	source: 'learned from an invented register of 5,000 records, halfway to estimates by hand; unverified',
	samePerson: 0.00012,
	sameHome: 0.00041,
	namesake: 0.000064,
	fields: {
		given_name: {
			same: [0.84, 0.031, 0.0056],
			variant: [0.047, 0.0067, 0.0022],
			part: [0.021, 0.0055, 0.00088],
			similar: [0.053, 0.007, 0.0024],
			alike: [0.01, 0.017, 0.0033],
			initial: [0.011, 0.0053, 0.00033],
			different: [0.016, 0.93, 0.99],
		},
		family_name: {
			same: [0.79, 0.65, 0.0066],
			variant: [0.065, 0.028, 0.00089],
			part: [0.025, 0.027, 0.00021],
			similar: [0.068, 0.014, 0.0022],
			alike: [0.013, 0.015, 0.0096],
			initial: [0.00051, 0.0005, 0.000039],
			different: [0.039, 0.27, 0.98],
		},
		name_order: {
			straight: [0.97, 0.98, 1],
			swapped: [0.029, 0.015, 1],
		},
		birth_date: {
			same: [0.89, 0.029, 0.000063],
			swapped: [0.013, 0.00059, 0.0000047],
			'one-digit': [0.054, 0.0027, 0.0012],
			'two-parts': [0.014, 0.0045, 0.0038],
			near: [0.0077, 0.004, 0.0029],
			'same-year': [0.0087, 0.014, 0.0077],
			different: [0.011, 0.95, 0.98],
		},
		sex: {
			same: [0.99, 0.48, 0.5],
			different: [0.0092, 0.52, 0.5],
		},
		national_id: {
			same: [0.83, 0.00041, 1.1e-8],
			'one-digit': [0.061, 0.000082, 0.0000011],
			'two-digits': [0.0052, 0.00051, 0.000017],
			temporary: [0.095, 0.084, 0.068],
			different: [0.011, 0.91, 0.93],
		},
		address: {
			same: [0.59, 0.92, 0.00073],
			similar: [0.082, 0.056, 0.00026],
			'same-street': [0.022, 0.01, 0.017],
			different: [0.3, 0.016, 0.98],
		},
		area: {
			same: [0.56, 0.89, 0.021],
			'same-code': [0.015, 0.025, 0.000042],
			'same-city': [0.22, 0.057, 0.52],
			similar: [0.061, 0.015, 0.05],
			different: [0.14, 0.01, 0.41],
		},
		phone: {
			same: [0.69, 0.11, 0.000002],
			'one-digit': [0.039, 0.0051, 0.0001],
			different: [0.27, 0.88, 1],
		},
		email: {
			same: [0.75, 0.026, 0.000004],
			'same-name': [0.027, 0.0051, 0.00002],
			similar: [0.054, 0.026, 0.0004],
			different: [0.17, 0.94, 1],
		},
	},
}
