import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useLocale, useTranslations } from 'use-intl'
import { Choice, FieldRow, FileInput, HiddenInput, NumberInput, TextInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { Disclosure, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { wasRefused } from '../../../ui/was-refused.ts'
import { mayKeepPlans } from '../access.ts'
import { createPlan } from '../commands/create-plan.ts'
import { startPlan } from '../commands/draft/start-plan.ts'
import { importPlan } from '../commands/import-plan.ts'
import { starterKinds } from '../rules/draft/starters/starter.ts'
import { starterOf } from '../rules/draft/starters/starters.ts'
import type { Finding } from '../rules/findings.ts'
import { HeadFields } from './draft/fields/head-fields.tsx'
import { headFrom } from './draft/fields/head-posted.ts'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepPlans(callerOf(context).actor)) show({ is: 'forbidden' })
	return { starters: starterKinds.map(holdsOf) }
}

/** How much a starter brings, in whatever language. */
function holdsOf(kind: (typeof starterKinds)[number]) {
	const { sections, goals, activities } = starterOf(kind, 'sv')
	return { kind, sections: sections.length, goals: goals.length, activities: activities.length }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	if (posted.intent === 'importPlan') {
		const answer = await importPlan(caller, {
			plan: await uploaded(posted.plan),
			indicators: await uploaded(posted.indicators),
			activities: await uploaded(posted.activities),
		})
		return answer.is === 'done'
			? done(`/plans/${answer.value.planId}`, 'actionPlan.done.planImported')
			: settle(answer, posted)
	}
	const answer =
		posted.intent === 'startPlan'
			? await startPlan(caller, posted)
			: await createPlan(caller, headFrom(posted))
	return answer.is === 'done'
		? done(`/plans/${answer.value.planId}/draft`, 'actionPlan.done.planCreated')
		: settle(answer, posted)
}

async function uploaded(file: unknown): Promise<{ name: string; bytes: Uint8Array } | undefined> {
	if (!(file instanceof File) || file.size === 0) return undefined
	return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

export default function NewPlanScreen() {
	const { starters } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan')
	const drafts = useTranslations('planDraft')
	const sayFinding = useFindingWords()
	const locale = useLocale()
	return (
		<>
			<PageHead title={words('newPlan.title')} crumbs={[{ to: '/plans', label: words('list.title') }]} />
			<Section title={drafts('start.title')}>
				<div className="stack-16">
					<p className="quiet reading">{drafts('start.text')}</p>
					<Form name="startPlan" words="planDraft" outcome={outcome}>
						<HiddenInput name="language" value={locale} />
						<Choice
							name="starter"
							options={starters.map(({ kind, ...holds }) => ({
								value: kind,
								label: drafts(`start.${kind}`),
								hint: `${drafts(`kinds.${kind}.meaning`)} ${drafts('start.holds', holds)}`,
							}))}
						/>
						<TextInput name="title" />
						<TextInput name="committee" width="medium" />
						<FieldRow>
							<NumberInput name="validFrom" />
							<NumberInput name="validTo" />
						</FieldRow>
						<Submit>{words('newPlan.create')}</Submit>
					</Form>
				</div>
			</Section>
			<Section title={words('newPlan.write')}>
				<Disclosure summary={drafts('start.fromNothing')} open={wasRefused(outcome, 'createPlan')}>
					<Form
						name="createPlan"
						words="planDraft"
						outcome={outcome}
						initial={{ level: 'committee', areaKind: 'heading' }}
					>
						<HiddenInput name="language" value={locale} />
						<HeadFields />
						<Submit kind="secondary">{words('newPlan.create')}</Submit>
					</Form>
				</Disclosure>
			</Section>
			<Section title={words('newPlan.upload')}>
				<div className="stack-16">
					<p className="quiet reading">{words('newPlan.uploadText')}</p>
					<Form
						name="importPlan"
						words="actionPlan"
						outcome={outcome}
						upload
						refused={(refusal) =>
							'problems' in refusal
								? (refusal.problems as readonly Finding[]).map((problem) => ({ text: sayFinding(problem) }))
								: [{ text: words('refusals.plan-title-taken') }]
						}
					>
						<FileInput name="plan" accept=".json,application/json" />
						<FileInput name="indicators" accept=".csv,.xlsx" />
						<FileInput name="activities" accept=".csv,.xlsx" />
						<Submit kind="secondary">{words('newPlan.import')}</Submit>
					</Form>
				</div>
			</Section>
		</>
	)
}

/** `indikatorer.csv, rad 3, kolumn Basvärde: detta är inget tal ("tjugo").` */
function useFindingWords() {
	const words = useTranslations('actionPlan')
	return ({ file, row, column, because, found }: Finding): string => {
		const where = [
			file,
			...(row === null ? [] : [words('place.row', { row: String(row) })]),
			...(column === null ? [] : [words('place.column', { column })]),
		]
		const key = `findings.${because}` as 'findings.not-json'
		const problem = words.has(key) ? words(key) : because
		return `${where.join(', ')}: ${problem}${found === null ? '' : ` ("${found.slice(0, 60)}")`}`
	}
}
