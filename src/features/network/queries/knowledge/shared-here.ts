import type { Act } from '../../../../platform/transaction.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayReadNetwork } from '../../access.ts'
import { type CheckState, checkBy, checkStateOf } from '../../rules/knowledge/example.ts'
import type { SharedExample, SharedQuestion, SharedTemplate } from '../../rules/knowledge/library.ts'
import { lastChecks, listExamples } from '../../store/knowledge.ts'
import { listLibraries } from '../../store/libraries.ts'
import { listAnswers, listQuestions, listTemplates, listTemplateVersions } from '../../store/templates.ts'

/*
 * The same three lists on both sides: in a network its own, in a municipality those of every network whose library is there.
 */

export type From = { readonly libraryId: string | null; readonly networkName: string | null }

const own: From = { libraryId: null, networkName: null }

/** Whose knowledge is shown: the network's own, or what networks share with the municipality. */
export const sideOf = ({ actor }: Act): 'network' | 'municipality' =>
	mayReadNetwork(actor) ? 'network' : 'municipality'

export type ShownExample = SharedExample &
	From & {
		readonly withdrawnOn: string | null
		readonly check: { readonly state: CheckState; readonly by: string | null } | null
	}

/** By title; withdrawn ones too in their own network. */
export async function examplesHere(act: Act): Promise<ShownExample[]> {
	if (sideOf(act) === 'municipality') {
		return await fromLibraries(act, ({ examples }) =>
			examples.map((one) => ({ ...one, withdrawnOn: null, check: null })),
		)
	}
	const checks = await lastChecks(act.db)
	return (await listExamples(act.db)).map((one) => {
		const last = checks.get(one.id) ?? null
		return {
			...own,
			...{ id: one.id, title: one.title, where: one.placeName ?? one.elsewhere, method: one.method },
			...{ result: one.result, evidenceScale: one.evidenceScale, evidence: one.evidence },
			...{ evidenceSource: one.evidenceSource, targetGroups: one.targetGroups, activities: one.activities },
			contact: { organisation: one.contactOrganisation, role: one.contactRole },
			...{ checkedOn: last?.checkedOn ?? null, withdrawnOn: one.withdrawnOn },
			check: { state: checkStateOf(last, act.today), by: checkBy(last) },
		}
	})
}

export type ShownTemplate = SharedTemplate &
	From & {
		readonly withdrawnOn: string | null
	}

/** Where the network's own library is read by anyone, in this house. */
export async function openAddress({ db }: Act): Promise<string> {
	return `/open/v1/networks/${encodeURIComponent((await getMunicipality(db)).code)}/library`
}

export async function templatesHere(act: Act): Promise<ShownTemplate[]> {
	if (sideOf(act) === 'municipality') {
		return await fromLibraries(act, ({ templates }) =>
			templates.map((one) => ({ ...one, withdrawnOn: null })),
		)
	}
	const versions = Map.groupBy(
		await listTemplateVersions(act.db),
		({ libraryTemplateId }) => libraryTemplateId,
	)
	const base = await openAddress(act)
	return (await listTemplates(act.db)).map((one) => ({
		...{ ...own, ...one, address: `${base}/templates/${one.id}` },
		versions: (versions.get(one.id) ?? []).map(({ libraryTemplateId: _, ...version }) => version),
	}))
}

export type ShownQuestion = SharedQuestion & From & { readonly openedOn: string | null }

/** Newest first; those withdrawn are shown to nobody. */
export async function questionsHere(act: Act): Promise<ShownQuestion[]> {
	if (sideOf(act) === 'municipality') {
		return await fromLibraries(act, ({ questions }) =>
			questions.map((one) => ({ ...one, openedOn: one.askedOn })),
		)
	}
	const answers = Map.groupBy(await listAnswers(act.db), ({ networkQuestionId }) => networkQuestionId)
	return (await listQuestions(act.db))
		.filter(({ withdrawnOn }) => withdrawnOn === null)
		.map(({ withdrawnOn: _, ...one }) => ({
			...{ ...own, ...one },
			answers: (answers.get(one.id) ?? []).map(({ answer, answeredAs, answeredOn }) => ({
				...{ answer, answeredAs, answeredOn },
			})),
		}))
}

type Content = NonNullable<Awaited<ReturnType<typeof listLibraries>>[number]['content']>

async function fromLibraries<One extends object>(
	{ db }: Act,
	pick: (content: Content) => readonly One[],
): Promise<(One & From)[]> {
	return (await listLibraries(db)).flatMap(({ id, networkName, content }) =>
		content === null ? [] : pick(content).map((one) => ({ ...one, libraryId: id, networkName })),
	)
}
