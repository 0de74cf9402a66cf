import { expect, test } from 'vitest'
import { navigationFor } from './navigation.ts'

const ways = (role: string) => {
	const none = { controllerId: null, unitIds: [], organisationIds: [] }
	return navigationFor({ municipalityId: 1, actorId: 'somebody', roles: [role], ...none }).map(({ to }) => to)
}

test('whoever is in a network is led to what all in it may read', () => {
	for (const role of ['secretariat', 'county', 'member']) {
		expect(ways(role)).toEqual(expect.arrayContaining(['/comparison', '/yearly-reports', '/knowledge']))
	}
})

test('a county is not led to what the partnership keeps, nor a member to what is about one municipality', () => {
	expect(ways('county')).not.toContain('/partnership')
	expect(ways('member')).not.toContain('/submissions')
})
