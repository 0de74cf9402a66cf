import { expect, test } from 'vitest'
import { partnersIn } from './partners.ts'

test('each actor outside the municipality is told once, with all that it has committed itself to', () => {
	const told = partnersIn([
		{
			...{ id: 'a', key: 'A1' },
			partners: [
				{ name: 'Ankaret', commitment: 'Två kvällar' },
				{ name: 'Regionen', commitment: '' },
			],
		},
		{ id: 'b', key: 'A2', partners: [] },
		{ id: 'c', key: 'A3', partners: [{ name: 'ankaret ', commitment: 'Ett rum' }] },
	])
	expect(told).toEqual([
		{
			name: 'Ankaret',
			commitments: [
				{ activityId: 'a', key: 'A1', commitment: 'Två kvällar' },
				{ activityId: 'c', key: 'A3', commitment: 'Ett rum' },
			],
		},
		{ name: 'Regionen', commitments: [{ activityId: 'a', key: 'A1', commitment: '' }] },
	])
})
