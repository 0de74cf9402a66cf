import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import {
	AmountInput,
	DateInput,
	FieldGroup,
	FieldRow,
	HiddenInput,
	LongText,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { StepFormProps } from '../parts/case-types.ts'
import { StepForm } from './step-form.tsx'

type DecisionFormProps = StepFormProps & { kind: 'assume-liability' | null }

/** Law and paragraph, decider, delegation, period, reasons; a letter of liability also says when it was posted. */
export function DecisionForm({ kind, ...props }: DecisionFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { choices, colleagues } = props.given
	const bases = choices.legalBases.map(({ id, about }) => ({
		value: id,
		label: `${id}, ${words(`legalBases.${about}`)}`,
	}))
	return (
		<StepForm
			{...props}
			name="recordDecision"
			submit={words('decision.submit')}
			intro={<Intro kind={kind} given={props.given} />}
			initial={useInitial(kind, props.given)}
		>
			{kind === null ? (
				<SelectInput
					name="kind"
					label={words('decision.kind')}
					options={choices.decisionKinds.map((value) => ({ value, label: words(`decisionKinds.${value}`) }))}
				/>
			) : (
				<HiddenInput name="kind" value={kind} />
			)}
			<SelectInput name="legalBasis" options={bases} />
			<FieldRow>
				<DateInput name="decidedOn" />
				<SelectInput
					name="decidedBy"
					width="medium"
					options={colleagues.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
				/>
			</FieldRow>
			<FieldRow>
				<TextInput name="delegation" />
				<AmountInput
					name="limit"
					optional
					hint={words('decision.limitHint', { limit: format.amount(ore(choices.liabilityLimitOre)) })}
				/>
			</FieldRow>
			<FieldGroup legend={words('decision.what')}>
				<FieldRow>
					<AmountInput name="amount" optional={kind === null} />
					<DateInput name="periodFrom" optional />
					<DateInput name="periodTo" optional />
				</FieldRow>
				<LongText name="reasons" />
			</FieldGroup>
			<FieldRow>
				<DateInput name="notifiedOn" optional />
				{kind === 'assume-liability' ? <DateInput name="letterPostedOn" optional /> : null}
			</FieldRow>
		</StepForm>
	)
}

type Given = DecisionFormProps['given']

function useInitial(kind: DecisionFormProps['kind'], { choices, file, me }: Given) {
	const format = useFormat()
	const today = useToday()
	const common = { decidedOn: today, decidedBy: me }
	if (kind === null) return common
	const amount = file.debtOre === null ? {} : { amount: format.amount(ore(file.debtOre)) }
	const limit = format.amount(ore(choices.liabilityLimitOre))
	return { ...common, legalBasis: choices.usualBasis[kind] ?? '', limit, ...amount }
}

function Intro({ kind, given }: Pick<DecisionFormProps, 'kind' | 'given'>) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { recovery } = given.file.course
	if (kind === null) return words('decision.intro')
	return 'letterPostedBy' in recovery
		? words('decision.liabilityIntro', {
				day: format.day(recovery.letterPostedBy),
				left: format.relative(recovery.letterPostedBy),
			})
		: words('decision.liabilityNotRunning')
}
