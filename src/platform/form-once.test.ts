import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import * as z from 'zod'
import { testHouse } from '../../tests/support/house.ts'
import { withSql } from '../../tests/support/sql.ts'
import { sampleMunicipality } from '../features/organisation/samples.ts'
import { instant } from '../foundation/plain-date.ts'
import { refuse } from '../foundation/refusal.ts'
import { valueIn } from './answer.ts'
import { command } from './command.ts'
import { text } from './fields.ts'
import { forgetAnsweredRequests } from './rest/forget-answers.ts'

const { house, clock, databaseUrl } = await testHouse()
const town = await sampleMunicipality(house, 'Dubbelköping')
const administrator = town.as('administrator')
const other = await town.another('administrator')

const input = z.object({ name: text(40), because: z.string().optional() })
const writing = (name: string, tellsOnce: boolean) =>
	command({
		...{ name, input, tellsOnce },
		may: (actor) => actor.roles.includes('administrator'),
		run: async ({ db, actor: { municipalityId } }, { name, because }) => {
			if (because !== undefined) return refuse({ because })
			await sql`insert into named.organisation (municipality_id, name, note)
				values (${municipalityId}, ${crypto.randomUUID()}, ${name})`.execute(db)
			return { told: crypto.randomUUID() }
		},
		audit: () => ({ kind: 'organisation', ids: [] }),
	})
const nameOne = writing('nameOne', false)
const nameInSecret = writing('nameInSecret', true)

let page = ''
let name = ''
beforeEach(() => {
	page = crypto.randomUUID()
	name = `Värd ${page}`.slice(0, 40)
})
const written = async () =>
	(await withSql(databaseUrl, (db) => db.rows(`select 1 from named.organisation where note = $1`, [name])))
		.length

test('a form that is pressed twice does its work once, and both presses get the same answer', async () => {
	const press = () => nameOne(administrator, { name, onceId: page })
	const [first, second] = await Promise.all([press(), press()])
	expect(second).toEqual(first)
	expect(valueIn(await press())).toEqual(valueIn(first))
	expect(await written()).toBe(1)
})

test('drawn anew, written otherwise or by somebody else it is another form; so is what names no page', async () => {
	await nameOne(administrator, { name, onceId: page })
	await nameOne(administrator, { name, onceId: crypto.randomUUID() })
	await nameOne(other, { name, onceId: page })
	await nameInSecret(administrator, { name, onceId: page })
	await nameOne(administrator, { name })
	await nameOne(administrator, { name })
	expect(await written()).toBe(6)
})

test('what was refused may be sent again from the same page', async () => {
	const asked = { name, because: 'not-yet', onceId: page }
	expect((await nameOne(administrator, asked)).is).toBe('refused')
	expect(await nameOne(administrator, asked)).toMatchObject({ refusal: { because: 'not-yet' } })
	valueIn(await nameOne(administrator, { name, onceId: page }))
})

test('what is told once is neither kept nor told again', async () => {
	const press = () => nameInSecret(administrator, { name, onceId: page })
	valueIn(await press())
	expect(await press()).toMatchObject({ is: 'refused', refusal: { because: 'already-done' } })
	expect(await written()).toBe(1)
})

test('after a day it is forgotten', async () => {
	await nameOne(administrator, { name, onceId: page })
	const rows = () => withSql(databaseUrl, (db) => db.rows('select 1 from named.answered_form'))
	expect(await rows()).not.toEqual([])
	clock.set(instant('2026-10-14T07:00:00Z'))
	await forgetAnsweredRequests(house)
	expect(await rows()).toEqual([])
})
