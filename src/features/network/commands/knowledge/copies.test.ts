import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { withSql } from '../../../../../tests/support/sql.ts'
import { instant } from '../../../../foundation/plain-date.ts'
import { valueIn } from '../../../../platform/answer.ts'
import type { House } from '../../../../platform/house.ts'
import { createPlan, planFile, planPage } from '../../../action-plan/index.ts'
import { guidelinePage } from '../../../organisation/index.ts'
import { sampleMunicipality } from '../../../organisation/samples.ts'
import { knowledgeExamples } from '../../queries/knowledge/knowledge-examples.ts'
import { knowledgeTemplate } from '../../queries/knowledge/knowledge-template.ts'
import { knowledgeTemplates } from '../../queries/knowledge/knowledge-templates.ts'
import { networkLibraries } from '../../queries/knowledge/network-libraries.ts'
import { openLibrary } from '../../queries/knowledge/open-library.ts'
import { starterKit } from '../../queries/knowledge/starter-kit.ts'
import { sampleNetwork } from '../../samples.ts'
import { addExample } from './add-example.ts'
import { addTemplate } from './add-template.ts'
import { bringLibrary } from './bring-library.ts'
import { copyTemplate } from './copy-template.ts'
import { fetchLibrary } from './fetch-library.ts'
import { releaseTemplateVersion } from './release-template-version.ts'
import { removeLibrary } from './remove-library.ts'
import { setLibraryAddress } from './set-library-address.ts'
import { takeNewerVersion } from './take-newer-version.ts'
import { workOnLibraryFetch } from './work-on-library-fetch.ts'

const { house, clock, databaseUrl } = await testHouse()
const near: House = { ...house, reach: 'own-machine-too' }
const network = await sampleNetwork(house)
const town = await sampleMunicipality(house, 'Lånköping')
const strategist = town.as('strategist')
const secretariat = network.as('secretariat')
const terms = { about: 'Så här gör vi', licence: 'cc-by-4.0', licensor: 'Provriket' }
const kept = {
	owner: 'Boendeenheten',
	decidedBy: 'Enhetschefen',
	validFrom: '2026-11-01',
	reviewBy: '2027-11-01',
}
let routineId = ''
let planTemplateId = ''

async function shared(): Promise<Uint8Array> {
	const open = await openLibrary(house, '9009-Provriket')
	return new TextEncoder().encode(JSON.stringify(open?.library))
}

beforeAll(async () => {
	valueIn(
		await addExample(secretariat, {
			...{
				title: 'Hembesök',
				placeId: network.places['9004'],
				method: 'Åk hem.',
				result: 'Färre avhysningar.',
			},
			...{ evidence: 'told', targetGroups: ['families'], activities: ['prevention'] },
			...{ contactOrganisation: 'Hasselby kommun', contactRole: 'Enhetschef' },
		}),
	)
	const routine = {
		...terms,
		kind: 'checklist',
		title: 'Vid obetald hyra',
		said: 'Ring\nBesök',
		starts: 'routine',
	}
	routineId = valueIn(await addTemplate(secretariat, routine)).templateId
	const plan = { title: 'Plan mot hemlöshet', kind: 'handlingsplan', committee: 'Socialnämnden' }
	const { planId } = valueIn(
		await createPlan(network.as('strategist'), {
			...plan,
			level: 'council',
			validFrom: '2027',
			validTo: '2030',
		}),
	)
	const { file } = valueIn(await planFile(network.as('strategist'), { plan: planId }))
	const bytes = new TextEncoder().encode(JSON.stringify(file))
	const asTemplate = { ...terms, kind: 'plan', title: 'Planmall', starts: 'plan', file: bytes }
	planTemplateId = valueIn(await addTemplate(secretariat, asTemplate)).templateId
})

test('a library is brought as a file; what is no library, or an older one, is refused', async () => {
	const first = await shared()
	const { libraryId } = valueIn(await bringLibrary(strategist, { file: first }))
	expect(valueIn(await knowledgeExamples(strategist, {}))).toMatchObject({
		...{ side: 'municipality', examples: [{ title: 'Hembesök', where: 'Hasselby', libraryId }] },
	})
	const text = new TextDecoder().decode(first)
	for (const [wrong, at] of [
		['{}', 'format'],
		['nej', '–'],
		[text.replace('"about":', '"person":"x","about":'), 'templates.0'],
		[text.replace('"bofast-plan-1"', '"annat"'), 'templates.0.versions.0.content.plan'],
	] as const) {
		expect(await bringLibrary(strategist, { file: new TextEncoder().encode(wrong) })).toMatchObject({
			refusal: { because: 'library-file-wrong', at },
		})
	}
	const older = text.replace(/"asOf":"[^"]+"/, '"asOf":"2020-01-01T00:00:00Z"')
	expect(await bringLibrary(strategist, { file: new TextEncoder().encode(older) })).toMatchObject({
		refusal: { because: 'library-older' },
	})
	expect(await bringLibrary(town.as('officer'), { file: first })).toEqual({ is: 'forbidden' })
})

test('a checklist becomes a routine of one’s own, says where it came from, and is told of a newer version', async () => {
	const [library] = valueIn(await networkLibraries(strategist, {})).libraries
	const libraryId = library?.id
	const copy = { libraryId, templateId: routineId, title: 'Vår rutin vid obetald hyra' }
	expect(await copyTemplate(strategist, copy)).toMatchObject({ is: 'bad-input' })
	const { guidelineId } = valueIn(await copyTemplate(strategist, { ...copy, ...kept }))
	expect(await copyTemplate(strategist, { ...copy, ...kept })).toMatchObject({
		refusal: { because: 'guideline-title-taken' },
	})
	const routine = valueIn(await guidelinePage(strategist, { guidelineId }))
	expect(routine.versions).toMatchObject([
		{
			text: '☐ Ring\n\n☐ Besök',
			link: `http://127.0.0.1/open/v1/networks/9009-Provriket/library/templates/${routineId}`,
		},
	])
	const copies = async () => valueIn(await knowledgeTemplates(strategist, {})).copies
	expect(await copies()).toMatchObject([
		{ networkName: 'Provriket', templateVersion: 1, licence: 'cc-by-4.0', guidelineId, newer: null },
	])

	clock.set(instant('2026-10-13T07:00:00Z'))
	const next = { templateId: routineId, after: 1, news: 'Skriv tillkom', said: 'Ring\nBesök\nSkriv' }
	valueIn(await releaseTemplateVersion(secretariat, next))
	valueIn(await bringLibrary(strategist, { file: await shared() }))
	const [told] = await copies()
	expect(told).toMatchObject({ templateVersion: 1, newer: { number: 2, news: 'Skriv tillkom' } })
	const taken = { copyId: told?.id, ...kept }
	valueIn(await takeNewerVersion(strategist, taken))
	expect(valueIn(await guidelinePage(strategist, { guidelineId })).versions).toMatchObject([
		{ number: 2, news: 'Skriv tillkom' },
		{ number: 1 },
	])
	expect(await copies()).toMatchObject([{ templateVersion: 2, newer: null }])
	expect(await takeNewerVersion(strategist, taken)).toMatchObject({
		refusal: { because: 'no-newer-version' },
	})
})

test('a plan becomes a draft of one’s own, and the starter kit says what there is', async () => {
	const before = valueIn(await starterKit(strategist, {}))
	expect(before.steps.map(({ start, has, templates }) => [start, has, templates.length])).toEqual([
		['plan', 0, 1],
		['agreement', null, 0],
		['routine', 1, 1],
	])
	const [library] = valueIn(await networkLibraries(strategist, {})).libraries
	const copy = { libraryId: library?.id, templateId: planTemplateId, title: 'Lånköpings plan' }
	const { planId } = valueIn(await copyTemplate(strategist, copy))
	expect(valueIn(await planPage(strategist, { planId })).plan.title).toBe('Lånköpings plan')
	expect(await copyTemplate(strategist, copy)).toMatchObject({ refusal: { because: 'plan-title-taken' } })
	const { copies, mayCopy } = valueIn(await knowledgeTemplate(strategist, { templateId: planTemplateId }))
	expect({ copies, mayCopy }).toMatchObject({ copies: [{ planId, name: 'Lånköpings plan' }], mayCopy: true })
	expect(valueIn(await starterKit(strategist, {})).steps[0]?.has).toBe(1)
})

test('what was copied stays, with where it came from, when the library is taken away', async () => {
	const [library] = valueIn(await networkLibraries(strategist, {})).libraries
	valueIn(await removeLibrary(strategist, { libraryId: library?.id }))
	const { templates, copies } = valueIn(await knowledgeTemplates(strategist, {}))
	expect({ templates, copies: copies.length }).toEqual({ templates: [], copies: 2 })
	expect(await removeLibrary(strategist, { libraryId: library?.id })).toEqual({ is: 'missing' })
})

let server: Server
let base = ''
let olderLibrary = ''
beforeAll(async () => {
	server = createServer((request, answer) => {
		if (request.url === '/older') return void answer.end(olderLibrary)
		if (request.url !== '/library') return void answer.end('{"no":"library"}')
		void shared().then((bytes) => answer.end(bytes))
	})
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

test('a job fetches a library from its address, says what went wrong, and never asks inside', async () => {
	const borrower = await sampleMunicipality(house, 'Hämtsta')
	const keeper = borrower.as('strategist')
	const { municipalityId } = borrower
	const [state] = [async () => valueIn(await networkLibraries(keeper, {})).libraries[0]]
	expect(await setLibraryAddress(keeper, { address: 'ftp://a.b' })).toMatchObject({
		faults: [{ path: 'address', problem: 'address-not-valid' }],
	})
	const { libraryId } = valueIn(await setLibraryAddress(keeper, { address: `${base}/library` }))
	await workOnLibraryFetch(house, { municipalityId, libraryId })
	expect(await state()).toMatchObject({ failedBecause: 'address-not-valid', holds: null })
	valueIn(await fetchLibrary(keeper, { libraryId }))
	await workOnLibraryFetch(near, { municipalityId, libraryId })
	expect(await state()).toMatchObject({
		...{ networkName: 'Provriket', failedBecause: null, askedAt: null },
		holds: { templates: 2, examples: 1 },
	})
	// What the network has withdrawn since does not come back by the way of an old copy.
	olderLibrary = new TextDecoder()
		.decode(await shared())
		.replace(/"asOf":"[^"]+"/, '"asOf":"2026-10-12T09:00:00+02:00"')
	await withSql(databaseUrl, (sql) =>
		sql.rows('update counted.network_library set address = $1 where id = $2', [`${base}/older`, libraryId]),
	)
	valueIn(await fetchLibrary(keeper, { libraryId }))
	await workOnLibraryFetch(near, { municipalityId, libraryId })
	expect(await state()).toMatchObject({ failedBecause: 'library-older', holds: { templates: 2 } })
	const wrong = valueIn(await setLibraryAddress(keeper, { address: `${base}/other` }))
	await workOnLibraryFetch(near, { municipalityId, libraryId: wrong.libraryId })
	const { libraries } = valueIn(await networkLibraries(keeper, {}))
	expect(libraries.find(({ id }) => id === wrong.libraryId)).toMatchObject({ failedBecause: 'not-a-library' })
	expect(await setLibraryAddress(keeper, { address: `${base}/other` })).toMatchObject({
		refusal: { because: 'library-address-taken' },
	})
})
