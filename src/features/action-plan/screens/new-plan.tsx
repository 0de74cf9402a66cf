import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldRow, FileInput, NumberInput, TextInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { mayKeepPlans } from '../access.ts'
import { createPlan } from '../commands/create-plan.ts'
import { importPlan } from '../commands/import-plan.ts'
import type { Finding } from '../rules/findings.ts'

export function loader({ context }: LoaderFunctionArgs) {
	if (!mayKeepPlans(callerOf(context).actor)) show({ is: 'forbidden' })
	return null
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
	const answer = await createPlan(caller, posted)
	return answer.is === 'done'
		? done(`/plans/${answer.value.planId}`, 'actionPlan.done.planCreated')
		: settle(answer, posted)
}

async function uploaded(file: unknown): Promise<{ name: string; bytes: Uint8Array } | undefined> {
	if (!(file instanceof File) || file.size === 0) return undefined
	return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

export default function NewPlanScreen() {
	const outcome = useActionData<typeof action>()
	const words = useTranslations('actionPlan')
	const sayFinding = useFindingWords()
	return (
		<>
			<PageHead title={words('newPlan.title')} crumbs={[{ to: '/plans', label: words('list.title') }]} />
			<Section title={words('newPlan.write')}>
				<div className="stack-16">
					<Form
						name="createPlan"
						words="actionPlan"
						outcome={outcome}
						initial={{ kind: words('newPlan.defaultKind') }}
					>
						<TextInput name="title" />
						<FieldRow>
							<TextInput name="kind" width="medium" />
							<TextInput name="committee" width="medium" />
						</FieldRow>
						<FieldRow>
							<NumberInput name="validFrom" />
							<NumberInput name="validTo" />
						</FieldRow>
						<Submit>{words('newPlan.create')}</Submit>
					</Form>
				</div>
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
