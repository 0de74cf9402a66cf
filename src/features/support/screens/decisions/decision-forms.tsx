import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { decisionPage } from '../../queries/decisions/decision-page.ts'

type Page = Extract<Awaited<ReturnType<typeof decisionPage>>, { is: 'done' }>['value']
type Props = { page: Page; outcome: Outcome | undefined }

type FormName =
	| 'carryOutDecision'
	| 'interruptDecision'
	| 'resumeDecision'
	| 'explainDelay'
	| 'endDecision'
	| 'recordAppeal'

type SmallFormProps = {
	name: FormName
	outcome: Outcome | undefined
	initial: Posted
	kind?: 'primary' | 'secondary' | 'danger'
	/** Folded away until somebody asks for it, or it was sent and refused. */
	folded?: boolean
	children: ReactNode
}

function SmallForm({ name, outcome, initial, kind = 'secondary', folded = false, children }: SmallFormProps) {
	const words = useTranslations('support.forms')
	const form = (
		<Form name={name} words="support.forms" outcome={outcome} initial={initial}>
			{children}
			<FormActions>
				<Submit kind={kind}>{words(`submit.${name}`)}</Submit>
			</FormActions>
		</Form>
	)
	const failed = outcome !== undefined && !outcome.ok && outcome.values.intent === name
	return folded && !failed ? (
		<Disclosure summary={words(`legends.${name}`)}>{form}</Disclosure>
	) : (
		<Section level={3} title={words(`legends.${name}`)}>
			{form}
		</Section>
	)
}

/** What can be written in about a decision as it stands; what is waited for comes first. */
export function DecisionForms({ page, outcome }: Props) {
	const words = useTranslations('support')
	const format = useFormat()
	const { can, today, decision } = page
	const day = { onDay: today }
	const delays = page.delayReasons.map((value) => ({ value, label: words(`codes.delays.${value}`) }))
	const delay = page.delays.at(-1)
	const explained = {
		...(delay === undefined ? {} : { since: delay.since }),
		...(delay === undefined || delay.delayReason === null ? {} : { delayReason: delay.delayReason }),
	}
	const told = {
		...(decision.notifiedOn === null ? {} : { notifiedOn: decision.notifiedOn }),
		...(decision.appealedOn === null ? {} : { appealedOn: decision.appealedOn }),
		...(decision.appealOutcome === null ? {} : { appealOutcome: decision.appealOutcome }),
	}
	return (
		<Section title={words('decisions.page.do')}>
			<div className="stack-24">
				{can.carryOut ? (
					<SmallForm name="carryOutDecision" outcome={outcome} initial={day} kind="primary">
						<DateInput name="onDay" />
					</SmallForm>
				) : null}
				{can.resume ? (
					<SmallForm name="resumeDecision" outcome={outcome} initial={day} kind="primary">
						<DateInput name="onDay" />
					</SmallForm>
				) : null}
				{delay !== undefined ? (
					<SmallForm name="explainDelay" outcome={outcome} initial={explained}>
						{page.delays.length === 1 ? (
							<HiddenInput name="since" value={delay.since} />
						) : (
							<SelectInput
								name="since"
								options={page.delays.map(({ since, is }) => ({
									value: since,
									label: `${format.dayFull(since)}, ${words(`decisions.waits.${is}`)}`,
								}))}
							/>
						)}
						<SelectInput name="delayReason" options={delays} empty={words('forms.choices.noReason')} />
					</SmallForm>
				) : null}
				{can.interrupt ? (
					<SmallForm name="interruptDecision" outcome={outcome} initial={day} folded>
						<FieldRow>
							<DateInput name="onDay" />
							<SelectInput
								name="delayReason"
								optional
								options={delays}
								empty={words('forms.choices.noReason')}
							/>
						</FieldRow>
					</SmallForm>
				) : null}
				<SmallForm name="recordAppeal" outcome={outcome} initial={told} folded>
					<SeenAt at={decision.recordedAt} />
					<FieldRow>
						<DateInput name="notifiedOn" optional />
						<DateInput name="appealedOn" optional />
					</FieldRow>
					<SelectInput
						name="appealOutcome"
						optional
						options={page.appealOutcomes.map((value) => ({ value, label: words(`codes.appeals.${value}`) }))}
						empty="–"
					/>
				</SmallForm>
				{can.end ? (
					<SmallForm name="endDecision" outcome={outcome} initial={day} kind="danger" folded>
						<FieldRow>
							<DateInput name="onDay" />
							<SelectInput
								name="because"
								options={page.endReasons.map((value) => ({ value, label: words(`codes.ends.${value}`) }))}
								empty={words('forms.choices.noReason')}
							/>
						</FieldRow>
					</SmallForm>
				) : null}
			</div>
		</Section>
	)
}
