import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, HiddenInput, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Tone } from '../../../../ui/marks.tsx'
import { DefinitionRows, Disclosure, PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { assessConcern } from '../../commands/authorities/assess-concern.ts'
import { sendConcern } from '../../commands/authorities/send-concern.ts'
import { ownReports } from '../../queries/authorities/own-reports.ts'
import { useCaseName } from '../parts/use-case-name.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await ownReports(callerOf(context), { caseId: params.caseId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const sends = posted.intent === 'sendConcern'
	const command = sends ? sendConcern : assessConcern
	const answer = await command(callerOf(context), { ...posted, caseId: params.caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	const said = sends ? 'sendConcern' : 'assessConcern'
	return done(`/evictions/${params.caseId}/concern`, `evictionPrevention.authorities.done.${said}`)
}

type Child = ReturnType<typeof useLoaderData<typeof loader>>['children'][number]

/** Child by child: assessed, sent, received. */
export default function CaseConcernScreen() {
	const given = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const name = useCaseName()
	return (
		<>
			<PageHead
				title={words('concern.own')}
				crumbs={[
					{ to: '/evictions', label: cases('worklist.title') },
					{ to: `/evictions/${given.caseId}`, label: name(given) },
					{ label: words('concern.own') },
				]}
				state={words('concern.ownState')}
			/>
			{given.children.length === 0 ? <EmptyState title={words('concern.noChildren')} /> : null}
			{given.children.map((child) => (
				<OneChild key={child.childId} child={child} open={given.open} outcome={ofChild(child, outcome)} />
			))}
		</>
	)
}

function ofChild(child: Child, outcome: Outcome | undefined): Outcome | undefined {
	return outcome !== undefined && !outcome.ok && outcome.values.childId === child.childId
		? outcome
		: undefined
}

type OneChildProps = { child: Child; open: boolean; outcome: Outcome | undefined }

function OneChild({ child, open, outcome }: OneChildProps) {
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { state, assessment } = child
	const rows: { label: string; value: string }[] = []
	if (assessment !== null) {
		const { assessedOn, assessedBy, sentOn, sentTo, receipt, receiptOn, reasons } = assessment
		rows.push({
			label: words('concern.assessed', { day: format.day(assessedOn), who: assessedBy ?? '–' }),
			value: words(`concernOutcomes.${assessment.outcome}`),
		})
		if (reasons !== null) rows.push({ label: words('fields.reasons'), value: reasons })
		if (sentOn !== null) {
			rows.push({
				label: words('fields.sentTo'),
				value: words('concern.reportSent', { day: format.day(sentOn), to: sentTo ?? '–' }),
			})
		}
		if (receiptOn !== null) {
			rows.push({
				label: words('fields.receipt'),
				value: words('concern.reportReceipt', { day: format.day(receiptOn), receipt: receipt ?? '–' }),
			})
		}
	}
	const again = <AssessForm child={child} outcome={outcome} />
	return (
		<Section
			title={child.name ?? cases('facts.protectedChild')}
			aside={
				<Tone kind={state === 'settled' ? 'success' : 'warning'}>{words(`concernStates.${state}`)}</Tone>
			}
		>
			{rows.length === 0 ? null : <DefinitionRows rows={rows} />}
			{open && (state === 'to-send' || state === 'no-receipt') ? (
				<SendForm child={child} outcome={outcome} />
			) : null}
			{!open ? null : state === 'unassessed' ? (
				again
			) : (
				<Disclosure summary={words('concern.assessAgain')}>{again}</Disclosure>
			)}
		</Section>
	)
}

type FormProps = Pick<OneChildProps, 'child' | 'outcome'>

function AssessForm({ child, outcome }: FormProps) {
	const words = useTranslations('evictionPrevention.authorities')
	const today = useToday()
	return (
		<Form
			name="assessConcern"
			words="evictionPrevention.authorities"
			outcome={outcome}
			initial={{ assessedOn: today }}
		>
			<HiddenInput name="childId" value={child.childId} />
			<Choice
				name="outcome"
				inline
				options={(['report', 'no-report'] as const).map((value) => ({
					value,
					label: words(`concernOutcomes.${value}`),
				}))}
			/>
			<LongText name="reasons" rows={3} />
			<DateInput name="assessedOn" />
			<div>
				<Submit kind={child.state === 'unassessed' ? 'primary' : 'secondary'}>
					{words('concern.assess')}
				</Submit>
			</div>
		</Form>
	)
}

function SendForm({ child, outcome }: FormProps) {
	const words = useTranslations('evictionPrevention.authorities')
	const today = useToday()
	const sends = child.state === 'to-send'
	return (
		<Form
			name="sendConcern"
			words="evictionPrevention.authorities"
			outcome={outcome}
			initial={{ onDay: today }}
		>
			<HiddenInput name="childId" value={child.childId} />
			{sends ? <TextInput name="sentTo" /> : null}
			<TextInput name="receipt" optional={sends} />
			<DateInput name="onDay" />
			<div>
				<Submit>{words(sends ? 'concern.send' : 'concern.saveReceipt')}</Submit>
			</div>
		</Form>
	)
}
