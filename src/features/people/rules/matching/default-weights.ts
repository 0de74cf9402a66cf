import type { Weights } from './weights.ts'

/**
 * For asking about one record where there are too few to learn from. Learned by matching an invented register of 5,000
 * records (samples/matching, seed 7) and rounded. The first two columns and the chance of twins stand halfway between that
 * and the estimates that learning starts from, since real registers err in more ways than an invented one. No real person's
 * record is behind them.
 */
export const defaultWeights: Weights = {
	source: 'learned from an invented register of 5,000 records, halfway to estimates by hand; unverified',
	chances: { samePerson: 0.00012, sameHome: 0.00039, namesake: 0.000084, twin: 0.0000011 },
	fields: {
		given_name: {
			same: [0.85, 0.031, 0.006],
			variant: [0.046, 0.0068, 0.0024],
			part: [0.021, 0.0056, 0.0011],
			similar: [0.047, 0.0068, 0.0024],
			alike: [0.011, 0.017, 0.0035],
			initial: [0.0083, 0.0053, 0.00046],
			different: [0.016, 0.93, 0.98],
		},
		family_name: {
			same: [0.8, 0.66, 0.0063],
			variant: [0.065, 0.024, 0.00091],
			part: [0.027, 0.027, 0.00027],
			similar: [0.057, 0.013, 0.0021],
			alike: [0.013, 0.011, 0.009],
			initial: [0.00051, 0.0005, 0.000063],
			different: [0.04, 0.27, 0.98],
		},
		name_order: {
			straight: [0.97, 0.98, 1],
			swapped: [0.026, 0.016, 1],
		},
		birth_date: {
			same: [0.9, 0.029, 0.000041],
			swapped: [0.013, 0.00062, 0.000023],
			'one-digit': [0.054, 0.0027, 0.0013],
			'two-parts': [0.013, 0.0045, 0.0039],
			near: [0.0059, 0.0039, 0.0029],
			'same-year': [0.0077, 0.014, 0.0086],
			different: [0.01, 0.94, 0.98],
		},
		sex: {
			same: [0.99, 0.48, 0.5],
			different: [0.0073, 0.52, 0.5],
		},
		national_id: {
			same: [0.82, 0.0004, 1.7e-8],
			'one-digit': [0.057, 0.000078, 0.0000017],
			'two-digits': [0.0052, 0.00051, 0.000026],
			temporary: [0.11, 0.089, 0.079],
			different: [0.01, 0.91, 0.92],
		},
		address: {
			same: [0.59, 0.92, 0.00018],
			similar: [0.086, 0.055, 0.00023],
			'same-street': [0.024, 0.012, 0.017],
			different: [0.3, 0.016, 0.98],
		},
		area: {
			same: [0.58, 0.89, 0.019],
			'same-code': [0.015, 0.025, 0.000068],
			'same-city': [0.22, 0.063, 0.49],
			similar: [0.063, 0.015, 0.051],
			different: [0.13, 0.011, 0.44],
		},
		phone: {
			same: [0.69, 0.11, 0.0000032],
			'one-digit': [0.038, 0.0051, 0.000063],
			different: [0.27, 0.88, 1],
		},
		email: {
			same: [0.76, 0.026, 0.0000057],
			'same-name': [0.027, 0.0051, 0.000029],
			similar: [0.054, 0.026, 0.00057],
			different: [0.16, 0.94, 1],
		},
	},
}
