import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { groupList } from '../../queries/register/group-list.ts'
import { groupPage } from '../../queries/register/group-page.ts'
import { registerList } from '../../queries/register/register-list.ts'
import { sampleNetwork } from '../../samples.ts'
import { addPlaceGroup } from './add-place-group.ts'
import { changePlaceGroup } from './change-place-group.ts'
import { dropPlaceGroup } from './drop-place-group.ts'

const network = await sampleNetwork((await testHouse()).house)
const keeper = network.as('secretariat')
const given = { name: 'Små kommuner', criterion: 'Färre än 15 000 invånare', codes: '9001, 9002' }

test('a group holds exactly the municipalities whose codes were written', async () => {
	const { groupId } = valueIn(await addPlaceGroup(keeper, given))
	valueIn(await changePlaceGroup(keeper, { groupId, ...given, codes: '9002\n9004 9002' }))
	const page = valueIn(await groupPage(network.as('member'), { groupId }))
	expect(page.members.map(({ code }) => code)).toEqual(['9002', '9004'])
	const listed = valueIn(await registerList(network.as('county'), { group: groupId }))
	expect(listed.rows.map(({ code }) => code)).toEqual(['9002', '9004'])
})

test('a code that is nobody’s is told, and nothing is changed', async () => {
	const refused = await addPlaceGroup(keeper, { ...given, name: 'Andra', codes: '9001 0000 NO9001' })
	expect(refused).toMatchObject({ refusal: { because: 'codes-unknown', codes: '0000, NO9001' } })
	expect(await addPlaceGroup(keeper, given)).toMatchObject({ refusal: { because: 'group-name-taken' } })
	const { groups } = valueIn(await groupList(keeper, {}))
	expect(groups.map(({ name, members }) => [name, members])).toEqual([['Små kommuner', 2]])
})

test('a group that is dropped is gone, its municipalities are not', async () => {
	const [group] = valueIn(await groupList(keeper, {})).groups
	valueIn(await dropPlaceGroup(keeper, { groupId: group?.id }))
	expect(valueIn(await groupList(keeper, {})).groups).toEqual([])
	expect(valueIn(await registerList(keeper, {})).all).toBe(4)
	expect((await dropPlaceGroup(keeper, { groupId: group?.id })).is).toBe('missing')
})
