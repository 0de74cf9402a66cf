import type { Weights } from './weights.ts'

/**
 * Where learning begins, and what a file too small to teach is held to. Estimated by hand, unverified: how often registers
 * of people err, and how often strangers agree.
 */
export const startingWeights: Weights = {
	source: 'estimated by hand, unverified',
	chances: { samePerson: 0.00002, sameHome: 0.0002, namesake: 0.0001, twin: 0.00001 },
	fields: {
		given_name: {
			same: [0.8, 0.03, 0.008],
			variant: [0.05, 0.01, 0.004],
			part: [0.04, 0.01, 0.006],
			similar: [0.05, 0.01, 0.004],
			alike: [0.02, 0.03, 0.02],
			initial: [0.01, 0.01, 0.003],
			different: [0.03, 0.9, 0.955],
		},
		family_name: {
			same: [0.8, 0.6, 0.004],
			variant: [0.03, 0.03, 0.001],
			part: [0.03, 0.05, 0.002],
			similar: [0.06, 0.02, 0.002],
			alike: [0.02, 0.02, 0.02],
			initial: [0.001, 0.001, 0.001],
			different: [0.059, 0.279, 0.97],
		},
		name_order: { straight: [0.97, 0.97, 1], swapped: [0.03, 0.03, 1] },
		birth_date: {
			same: [0.85, 0.03, 0.00005],
			swapped: [0.02, 0.001, 0.00002],
			'one-digit': [0.07, 0.003, 0.0015],
			'two-parts': [0.02, 0.005, 0.005],
			near: [0.01, 0.005, 0.004],
			'same-year': [0.01, 0.02, 0.012],
			different: [0.02, 0.936, 0.97743],
		},
		sex: { same: [0.99, 0.45, 0.5], different: [0.01, 0.55, 0.5] },
		national_id: {
			same: [0.85, 0.00001, 0.0000001],
			'one-digit': [0.06, 0.0001, 0.00001],
			'two-digits': [0.01, 0.001, 0.0001],
			temporary: [0.06, 0.1, 0.1],
			different: [0.02, 0.8989, 0.9],
		},
		address: {
			same: [0.6, 0.85, 0.0003],
			similar: [0.12, 0.1, 0.001],
			'same-street': [0.03, 0.02, 0.01],
			different: [0.25, 0.03, 0.9887],
		},
		area: {
			same: [0.6, 0.8, 0.01],
			'same-code': [0.03, 0.05, 0.001],
			'same-city': [0.15, 0.1, 0.1],
			similar: [0.1, 0.03, 0.01],
			different: [0.12, 0.02, 0.879],
		},
		phone: {
			same: [0.7, 0.2, 0.00002],
			'one-digit': [0.05, 0.01, 0.00005],
			different: [0.25, 0.79, 0.99993],
		},
		email: {
			same: [0.7, 0.05, 0.00002],
			'same-name': [0.05, 0.01, 0.0001],
			similar: [0.1, 0.05, 0.002],
			different: [0.15, 0.89, 0.99788],
		},
	},
}
