import { expect, test } from 'vitest'
import { testHouse } from '../../../../../tests/support/house.ts'
import { valueIn } from '../../../../platform/answer.ts'
import { actingAs } from '../../../../platform/transaction.ts'
import { createPlan, planFile } from '../../../action-plan/index.ts'
import { exampleContact } from '../../queries/knowledge/example-contact.ts'
import { knowledgeExample } from '../../queries/knowledge/knowledge-example.ts'
import { knowledgeExamples } from '../../queries/knowledge/knowledge-examples.ts'
import { knowledgeQuestion } from '../../queries/knowledge/knowledge-question.ts'
import { knowledgeQuestions } from '../../queries/knowledge/knowledge-questions.ts'
import { knowledgeTemplate } from '../../queries/knowledge/knowledge-template.ts'
import { openLibrary } from '../../queries/knowledge/open-library.ts'
import { sampleNetwork } from '../../samples.ts'
import { saveTemplate } from '../../store/templates.ts'
import { addExample } from './add-example.ts'
import { addTemplate } from './add-template.ts'
import { answerQuestion } from './answer-question.ts'
import { askNetwork } from './ask-network.ts'
import { changeExample } from './change-example.ts'
import { changeTemplate } from './change-template.ts'
import { checkExample } from './check-example.ts'
import { openQuestion } from './open-question.ts'
import { releaseTemplateVersion } from './release-template-version.ts'
import { shareLibrary } from './share-library.ts'
import { withdrawExample } from './withdraw-example.ts'
import { withdrawQuestion } from './withdraw-question.ts'
import { withdrawTemplate } from './withdraw-template.ts'

const { house } = await testHouse()
const network = await sampleNetwork(house)
const secretariat = network.as('secretariat')
const code = '9009-Provriket'

const example = {
	...{ title: 'Hembesök vid första obetalda hyran', placeId: network.places['9001'] },
	...{ method: 'Två handläggare åker hem inom tre dagar.', result: 'Avhysningarna halverades på två år.' },
	...{ evidence: 'followed', targetGroups: ['families', 'at-risk'], activities: ['prevention'] },
	...{ contactOrganisation: 'Ekby kommun', contactRole: 'Enhetschef för boende' },
	...{ contactName: 'Ylva Prov', contactReachedBy: 'ylva@ekby.example' },
}
const terms = { about: 'Så här gör vi', licence: 'cc-by-4.0', licensor: 'Provriket' }

async function open() {
	const found = await openLibrary(house, code)
	if (found === null) throw new Error('nothing is shared')
	return found
}

test('an example is shared with all in the network and with anyone, without whom to call', async () => {
	const { exampleId } = valueIn(await addExample(secretariat, example))
	for (const role of ['secretariat', 'county', 'member'] as const) {
		const { examples } = valueIn(await knowledgeExamples(network.as(role), { group: 'families' }))
		expect(examples).toMatchObject([{ id: exampleId, where: 'Ekby', check: { state: 'never' } }])
		expect(JSON.stringify(valueIn(await knowledgeExample(network.as(role), { exampleId })))).not.toContain(
			'Ylva',
		)
	}
	expect(
		valueIn(await knowledgeExamples(secretariat, { q: 'tre dagar', activity: 'outreach' })).examples,
	).toEqual([])
	const { library } = await open()
	expect(library.examples).toMatchObject([{ id: exampleId, contact: { role: 'Enhetschef för boende' } }])
	expect(JSON.stringify(library)).not.toMatch(/Ylva|ylva/)
	expect(valueIn(await exampleContact(secretariat, { exampleId })).contact).toEqual({
		...{ name: 'Ylva Prov', reachedBy: 'ylva@ekby.example' },
	})
	expect(await exampleContact(network.as('county'), { exampleId })).toEqual({ is: 'forbidden' })
})

test('no example names somebody, and research has a source', async () => {
	const wrong = async (said: object) => {
		const answer = await addExample(secretariat, { ...example, ...said })
		return answer.is === 'bad-input' ? answer.faults.map(({ path, problem }) => `${path} ${problem}`) : answer
	}
	expect(await wrong({ method: 'Ring Ylva Prov' })).toEqual(['method names-somebody'])
	expect(await wrong({ result: 'Ring 070-123 45 67' })).toEqual(['result names-somebody'])
	expect(await wrong({ elsewhere: 'Göteborg' })).toEqual(['placeId one-place'])
	expect(await wrong({ placeId: undefined })).toEqual(['placeId one-place'])
	expect(await wrong({ evidence: 'researched' })).toEqual(['evidenceSource required'])
	expect(await wrong({ targetGroups: [] })).toEqual(['targetGroups choose-one'])
})

test('an example is asked about again after a year, and a contact who has gone is forgotten', async () => {
	const { exampleId } = valueIn(await addExample(secretariat, { ...example, title: 'Jour för hyresgäster' }))
	valueIn(
		await checkExample(secretariat, { exampleId, checkedOn: '2026-10-01', contact: 'there', goesOn: 'yes' }),
	)
	const shown = async () => valueIn(await knowledgeExample(secretariat, { exampleId })).example
	expect(await shown()).toMatchObject({
		checkedOn: '2026-10-01',
		check: { state: 'later', by: '2027-10-01' },
	})
	expect(
		await checkExample(secretariat, { exampleId, checkedOn: '2026-10-13', contact: 'there', goesOn: 'yes' }),
	).toMatchObject({ faults: [{ path: 'checkedOn', problem: 'date-in-future' }] })
	valueIn(
		await checkExample(secretariat, { exampleId, checkedOn: '2026-10-12', contact: 'gone', goesOn: 'yes' }),
	)
	expect(await shown()).toMatchObject({ check: { state: 'contact-gone' } })
	expect(valueIn(await exampleContact(secretariat, { exampleId })).contact).toBeNull()
	valueIn(
		await changeExample(secretariat, {
			...example,
			exampleId,
			title: 'Jour för hyresgäster',
			evidence: 'told',
		}),
	)
	valueIn(await withdrawExample(secretariat, { exampleId }))
	expect(valueIn(await exampleContact(secretariat, { exampleId })).contact).toBeNull()
	expect(await changeExample(secretariat, { ...example, exampleId })).toMatchObject({
		refusal: { because: 'example-withdrawn' },
	})
	expect((await open()).library.examples.map(({ id }) => id)).not.toContain(exampleId)
})

test('a template is shared in versions that stand, on its licence', async () => {
	const given = {
		...terms,
		kind: 'checklist',
		title: 'Första mötet',
		said: '- Ring\n- Skriv',
		starts: 'routine',
	}
	const { templateId } = valueIn(await addTemplate(secretariat, given))
	expect(await addTemplate(secretariat, given)).toMatchObject({
		refusal: { because: 'template-title-taken' },
	})
	const next = { templateId, after: 1, news: 'Besök tillkom', said: '- Ring\n- Skriv\n- Besök' }
	valueIn(await releaseTemplateVersion(secretariat, next))
	expect(await releaseTemplateVersion(secretariat, next)).toMatchObject({
		refusal: { because: 'template-changed-meanwhile' },
	})
	valueIn(await changeTemplate(secretariat, { ...terms, templateId, title: 'Det första mötet', starts: '' }))
	const { versions, template } = valueIn(await knowledgeTemplate(network.as('member'), { templateId }))
	expect(template).toMatchObject({ title: 'Det första mötet', starts: null })
	expect(versions.map(({ number, items }) => [number, items?.length])).toEqual([
		[2, 3],
		[1, 2],
	])
	const { library, digest } = await open()
	expect(library.templates).toMatchObject([{ id: templateId, versions: [{ number: 1 }, { number: 2 }] }])
	valueIn(await withdrawTemplate(secretariat, { templateId }))
	const after = await open()
	expect(after.library.templates).toEqual([])
	expect(after.digest).not.toBe(digest)
	expect(await addTemplate(network.as('county'), given)).toEqual({ is: 'forbidden' })
})

test('a plan as a template is the file that plans are carried in; what is wrong in it is told by place', async () => {
	const file = new TextEncoder().encode('{"format":"bofast-plan-1"}')
	expect(await addTemplate(secretariat, { ...terms, kind: 'plan', title: 'Plan', file })).toMatchObject({
		refusal: { because: 'plan-file-wrong', faults: [{ path: 'document', problem: 'missing' }, {}] },
	})
	expect(await addTemplate(secretariat, { ...terms, kind: 'plan', title: 'Plan' })).toMatchObject({
		faults: [{ path: 'file', problem: 'required' }],
	})
})

test('no template names somebody: not its head, its news, nor any text of a plan, whose owners are left out', async () => {
	const faults = async (given: object) => {
		const answer = await addTemplate(secretariat, {
			...terms,
			kind: 'routine',
			title: 'R',
			said: 'Ring',
			...given,
		})
		return answer.is === 'bad-input' ? answer.faults.map(({ path, problem }) => `${path} ${problem}`) : answer
	}
	const mail = 'prov@ekby.example'
	expect(await faults({ title: mail, about: `Fråga ${mail}`, licensor: mail })).toEqual(
		['title', 'about', 'licensor'].map((path) => `${path} names-somebody`),
	)
	const { templateId } = valueIn(
		await addTemplate(secretariat, { ...terms, kind: 'routine', title: 'Rutin', said: 'Ring' }),
	)
	expect(await changeTemplate(secretariat, { ...terms, templateId, title: mail })).toMatchObject({
		faults: [{ path: 'title', problem: 'names-somebody' }],
	})
	const next = { templateId, after: 1, said: 'Ring', news: `Tack ${mail}` }
	expect(await releaseTemplateVersion(secretariat, next)).toMatchObject({
		faults: [{ path: 'news', problem: 'names-somebody' }],
	})
	const { planId } = valueIn(
		await createPlan(network.as('strategist'), {
			...{ title: 'Plan', kind: 'handlingsplan', committee: 'Nämnden', level: 'council' },
			...{ validFrom: '2027', validTo: '2030' },
		}),
	)
	const { file } = valueIn(await planFile(network.as('strategist'), { plan: planId }))
	const activity = {
		...{ id: crypto.randomUUID(), key: '1', areaId: null, goalIds: [], text: 'Ring tidigt', unitIds: [] },
		...{ owner: 'Ylva Prov', costClass: null, periodFrom: 2027, periodTo: 2030, due: null, measure: '' },
		...{ measureWaived: 'Prov', method: null, indicatorIds: [], quantity: null, costs: [], label: null },
		partners: [{ name: 'Bolaget', commitment: '' }],
	}
	const plan = async (title: string, more: object) => {
		const document = { ...file.document, activities: [{ ...activity, ...more }] }
		const bytes = new TextEncoder().encode(JSON.stringify({ ...file, document }))
		return await addTemplate(secretariat, { ...terms, kind: 'plan', title, file: bytes })
	}
	expect(await plan('Fel', { partners: [{ name: 'Bolaget', commitment: `Ring ${mail}` }] })).toMatchObject({
		refusal: { because: 'plan-names-somebody', at: 'document.activities.0.partners.0.commitment', count: 1 },
	})
	valueIn(await plan('Rätt', {}))
	const { library } = await open()
	expect(library.templates.map(({ title }) => title)).toContain('Rätt')
	expect(JSON.stringify(library)).not.toContain('Ylva Prov')
})

test('what was withdrawn stays away when somebody else changes the library at the same time', async () => {
	const said = { ...terms, kind: 'routine', said: 'Ring' }
	const { templateId } = valueIn(await addTemplate(secretariat, { ...said, title: 'Dras in' }))
	const withdrawn = Promise.withResolvers<void>()
	const letGo = Promise.withResolvers<void>()
	const one = actingAs(secretariat, { writes: true }, async (act) => {
		await saveTemplate(act.db, templateId, { withdrawnOn: act.today })
		await shareLibrary(act)
		withdrawn.resolve()
		await letGo.promise
	})
	await withdrawn.promise
	const other = addTemplate(secretariat, { ...said, title: 'Samtidig' })
	await new Promise((resolve) => setTimeout(resolve, 300))
	letGo.resolve()
	await one
	valueIn(await other)
	const titles = (await open()).library.templates.map(({ title }) => title)
	expect(titles).toContain('Samtidig')
	expect(titles).not.toContain('Dras in')
})

test('anybody in the network asks and answers, and the secretariat opens it to anyone', async () => {
	const county = network.as('county')
	const { questionId } = valueIn(
		await askNetwork(county, { title: 'Avtal med hyresvärdar', question: 'Hur börjar man?' }),
	)
	expect(await openQuestion(secretariat, { questionId })).toMatchObject({
		refusal: { because: 'question-unanswered' },
	})
	valueIn(
		await answerQuestion(network.as('member'), { questionId, answer: 'Börja med det största bolaget.' }),
	)
	expect((await open()).library.questions).toEqual([])
	expect(await openQuestion(county, { questionId })).toEqual({ is: 'forbidden' })
	valueIn(await openQuestion(secretariat, { questionId }))
	expect((await open()).library.questions).toMatchObject([
		{ id: questionId, askedAs: 'county', answers: [{ answeredAs: 'member' }] },
	])
	const found = valueIn(await knowledgeQuestions(network.as('member'), { q: 'STÖRSTA bolaget' }))
	expect(found.questions).toMatchObject([{ id: questionId, answers: 1 }])
	expect(await answerQuestion(county, { questionId, answer: 'Så här.' })).toMatchObject({
		refusal: { because: 'question-open-already' },
	})
	expect(await askNetwork(county, { title: 'Vem', question: 'Skriv till prov@ekby.example' })).toMatchObject({
		faults: [{ path: 'question', problem: 'names-somebody' }],
	})
	valueIn(await withdrawQuestion(secretariat, { questionId }))
	expect(await knowledgeQuestion(county, { questionId })).toEqual({ is: 'missing' })
	expect((await open()).library.questions).toEqual([])
})
