import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { AmountInput, Choice, DateInput, FieldRow, HiddenInput, LongText } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { answerEconomyMeasure } from '../../commands/work/answer-economy-measure.ts'
import { recordEconomyMeasure } from '../../commands/work/record-economy-measure.ts'
import { workItems } from '../../queries/work/work-items.ts'
import { economyResults, supportCovers } from '../../rules/work/economy.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const { caseId, economy } = show(await workItems(callerOf(context), { caseId: params.caseId }))
	const asked = new URL(request.url).searchParams.get('measure')
	const measure = economy.find(({ id, result }) => id === asked && result === null) ?? null
	return { caseId, measure }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { caseId } = params
	const said = posted.intent === 'answerEconomyMeasure' ? 'answerEconomyMeasure' : 'recordEconomyMeasure'
	const command = { answerEconomyMeasure, recordEconomyMeasure }[said]
	const answer = await command(callerOf(context), { ...posted, caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${caseId}/work`, `evictionPrevention.work.done.${said}`)
}

type Given = ReturnType<typeof useLoaderData<typeof loader>>

/** Budget and debt advice offered, income support applied for, and the answers. */
export default function EconomyScreen() {
	const given = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.work.tasks')
	const title = words('economy.pageTitle')
	return (
		<>
			<PageHead
				title={title}
				crumbs={[{ to: `/evictions/${given.caseId}/work`, label: words('title') }, { label: title }]}
			/>
			<div className="reading">
				{given.measure === null ? <NewMeasures /> : <AnswerForm measure={given.measure} />}
			</div>
		</>
	)
}

function NewMeasures() {
	const words = useTranslations('evictionPrevention.work.tasks.economy')
	const outcome = useActionData<typeof action>()
	const today = useToday()
	// Both forms are one command: what was posted tells which of them it was.
	const posted = outcome !== undefined && !outcome.ok ? outcome.values.kind : null
	const common = {
		name: 'recordEconomyMeasure',
		words: 'evictionPrevention.work',
		initial: { beganOn: today },
	}
	return (
		<>
			<Section title={words('support')} note={words('supportNote')}>
				<Form {...common} outcome={posted === 'debt-advice' ? undefined : outcome}>
					<HiddenInput name="kind" value="income-support" />
					<FieldRow>
						<DateInput name="beganOn" />
						<AmountInput name="amount" optional />
					</FieldRow>
					<Choice
						name="covers"
						options={supportCovers.map((value) => ({ value, label: words(`covers.${value}`) }))}
					/>
					<LongText name="note" rows={2} optional />
					<Submit>{words('saveSupport')}</Submit>
				</Form>
			</Section>
			<Section title={words('advice')} note={words('adviceNote')}>
				<Form {...common} outcome={posted === 'debt-advice' ? outcome : undefined}>
					<HiddenInput name="kind" value="debt-advice" />
					<DateInput name="beganOn" />
					<LongText name="note" rows={2} optional />
					<Submit kind="secondary">{words('saveAdvice')}</Submit>
				</Form>
			</Section>
		</>
	)
}

function AnswerForm({ measure }: { measure: NonNullable<Given['measure']> }) {
	const words = useTranslations('evictionPrevention.work.tasks.economy')
	const outcome = useActionData<typeof action>()
	const today = useToday()
	const results = economyResults[measure.kind]
	return (
		<Section title={words(`kinds.${measure.kind}`)}>
			<Form
				name="answerEconomyMeasure"
				words="evictionPrevention.work"
				outcome={outcome}
				initial={{ resultOn: today }}
			>
				<HiddenInput name="measureId" value={measure.id} />
				<Choice
					name="result"
					options={results.map((value) => ({ value, label: words(`results.${value}`) }))}
				/>
				<FieldRow>
					<DateInput name="resultOn" />
					{measure.kind === 'income-support' ? <AmountInput name="amount" optional /> : null}
				</FieldRow>
				<Submit>{words('saveAnswer')}</Submit>
			</Form>
		</Section>
	)
}
