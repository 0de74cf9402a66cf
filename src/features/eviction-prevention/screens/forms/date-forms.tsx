import { useTranslations } from 'use-intl'
import { DateInput, FieldRow, HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { type CaseDateKind, caseDateKinds, dateSources } from '../../rules/case.ts'
import type { StepFormProps } from '../parts/case-types.ts'
import { StepForm } from './step-form.tsx'

type Fixed = 'served' | 'debt-advice-offered' | 'postponed-to'
type DateFormProps = StepFormProps & { kind: Fixed; source: (typeof dateSources)[number] }

/** One day of a known kind. */
export function DateForm({ kind, source, ...props }: DateFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const today = useToday()
	const onDay = kind === 'debt-advice-offered' ? { onDay: today } : {}
	return (
		<StepForm
			{...props}
			name="recordCaseDate"
			submit={words('step.save')}
			intro={words(`dateIntro.${kind}`)}
			initial={{ source, ...onDay }}
		>
			<HiddenInput name="kind" value={kind} />
			<FieldRow>
				<DateInput name="onDay" label={words(`dateKinds.${kind}`)} />
				<Source />
			</FieldRow>
			<LongText name="note" optional rows={2} />
		</StepForm>
	)
}

// The answer to the enforcement authority has a page of its own, with its proof.
const asked = caseDateKinds.filter((kind) => kind !== 'authority-confirmed')

/** Any of the days that count in law; one that is already known is corrected. */
export function AnyDateForm(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { file, dateKind } = props.given
	const known = new Map(file.dates.map((date) => [date.kind, date.onDay]))
	const labelOf = (kind: CaseDateKind) => {
		const day = known.get(kind)
		return day === undefined
			? words(`dateKinds.${kind}`)
			: `${words(`dateKinds.${kind}`)} (${format.day(day)})`
	}
	return (
		<StepForm
			{...props}
			name="recordCaseDate"
			submit={words('step.save')}
			intro={words('dateIntro.any')}
			initial={dateKind === null ? {} : { kind: dateKind }}
		>
			<SelectInput name="kind" options={asked.map((value) => ({ value, label: labelOf(value) }))} />
			<FieldRow>
				<DateInput name="onDay" />
				<Source />
			</FieldRow>
			<LongText name="note" optional rows={2} />
		</StepForm>
	)
}

function Source() {
	const words = useTranslations('evictionPrevention.cases')
	const options = dateSources.map((value) => ({ value, label: words(`dateSources.${value}`) }))
	return <SelectInput name="source" options={options} width="medium" />
}
