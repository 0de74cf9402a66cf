import { useTranslations } from 'use-intl'
import {
	AmountInput,
	Choice,
	DateInput,
	FieldRow,
	LongText,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import type { Destination } from '../../../homelessness/index.ts'
import { blockerKinds, breakdownCauses, checkpointResults } from '../../rules/ladder/codes.ts'
import { endReasons } from '../../rules/stays/end-reasons.ts'
import type { GrantChoices } from './choices.ts'
import { LeaseFields } from './lease-fields.tsx'
import type { LeasePage } from './lease-next.tsx'
import { NextFields, OwnWish, SupportAfter } from './next-fields.tsx'

const intents = {
	next: 'takeNextStep',
	checkpoint: 'holdCheckpoint',
	blocker: 'noteBlocker',
	'end-blocker': 'endBlocker',
	'take-over': 'takeOver',
	change: 'changeLease',
	write: 'writeLease',
	out: 'moveOut',
	breakdown: 'recordBreakdown',
} as const

type Props = {
	readonly step: keyof typeof intents
	readonly page: LeasePage
	readonly choices: GrantChoices | null
	readonly leftFor: readonly Destination[]
	readonly outcome: Outcome | undefined
}

/** The form of one step. */
export function LeaseStepForm({ outcome, ...given }: Props) {
	const words = useTranslations('ladder')
	const { step, page } = given
	return (
		<Form name={intents[step]} words="ladder" outcome={outcome} initial={initialOf(step, page)}>
			<StepFields {...given} />
			<FormActions>
				<Submit kind={step === 'breakdown' ? 'danger' : 'primary'}>{words(`steps.${step}.do`)}</Submit>
			</FormActions>
		</Form>
	)
}

function initialOf(step: Props['step'], { lease, today, startsOn }: LeasePage) {
	if (step === 'change' && lease !== null) {
		const { endsOn, takeOverPlannedOn, landlordNotifiedOn } = lease
		return {
			...(endsOn === null ? {} : { endsOn }),
			...(takeOverPlannedOn === null ? {} : { takeOverPlannedOn }),
			...(landlordNotifiedOn === null ? {} : { landlordNotifiedOn }),
		}
	}
	if (step === 'write') return { startsOn, noticeMonths: '3', waiver: 'none', tenure: 'sublease' }
	if (step === 'out') return { endsOn: today }
	return { onDay: today, heldOn: today, fromDay: today, untilDay: today }
}

function StepFields({ step, page, choices, leftFor }: Omit<Props, 'outcome'>) {
	const words = useTranslations('ladder')
	const ends = useTranslations('housing.endReasons')
	const codes = <Code extends string>(list: readonly Code[], label: (code: Code) => string) =>
		list.map((value) => ({ value, label: label(value) }))
	switch (step) {
		case 'next':
			return choices === null ? null : <NextFields choices={choices} page={page} />
		case 'checkpoint':
			return (
				<>
					<DateInput name="heldOn" />
					<Choice name="result" options={codes(checkpointResults, (code) => words(`results.${code}`))} />
					<LongText name="note" optional />
					<DateInput name="nextOn" optional />
				</>
			)
		case 'blocker':
			return (
				<>
					<SelectInput
						name="kind"
						width="medium"
						options={codes(blockerKinds, (code) => words(`blockers.${code}`))}
					/>
					<DateInput name="fromDay" />
					<LongText name="note" optional />
				</>
			)
		case 'end-blocker':
			return (
				<>
					<SelectInput
						name="blockerId"
						width="medium"
						options={page.blockers
							.filter(({ untilDay }) => untilDay === null)
							.map(({ id, kind }) => ({ value: id, label: words(`blockers.${kind}`) }))}
					/>
					<DateInput name="untilDay" />
				</>
			)
		case 'take-over':
			return (
				<>
					<DateInput name="onDay" />
					<FieldRow>
						<TextInput name="consentedBy" width="medium" />
						<DateInput name="consentedOn" />
					</FieldRow>
					<AmountInput name="rent" optional />
					<Choice
						name="support"
						options={codes(['goes-on', 'ends'] as const, (code) => words(`supportAfter.${code}`))}
					/>
				</>
			)
		case 'change':
			return (
				<>
					{page.lease === null ? null : <SeenAt at={page.lease.writtenAt} />}
					<FieldRow>
						<DateInput name="endsOn" optional />
						<DateInput name="takeOverPlannedOn" optional />
					</FieldRow>
					<DateInput name="landlordNotifiedOn" optional />
					<OwnWish />
				</>
			)
		case 'write':
			return choices === null ? null : <LeaseFields choices={choices} days />
		case 'out':
			return (
				<>
					<DateInput name="endsOn" />
					<SelectInput
						name="endReason"
						width="medium"
						options={codes(
							endReasons.filter((code) => code !== 'breakdown' && code !== 'take-over'),
							(code) => ends(code),
						)}
					/>
					<SelectInput
						name="destination"
						width="medium"
						options={codes(leftFor, (code) => words(`destinations.${code}`))}
					/>
					<SupportAfter page={page} />
				</>
			)
		case 'breakdown':
			return (
				<>
					<DateInput name="onDay" />
					<Choice name="cause" options={codes(breakdownCauses, (code) => words(`causes.${code}`))} />
					<LongText name="tried" />
					<SelectInput
						name="destination"
						width="medium"
						options={codes(leftFor, (code) => words(`destinations.${code}`))}
					/>
					<SupportAfter page={page} />
				</>
			)
	}
}
