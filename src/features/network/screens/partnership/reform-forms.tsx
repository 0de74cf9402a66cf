import { useTranslations } from 'use-intl'
import {
	FieldRow,
	HiddenInput,
	LongText,
	NumberInput,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import type { FollowedReform } from '../../queries/partnership/reform-figures.ts'
import { units, valueStates, valueStatuses, wishes } from '../../rules/partnership/reforms.ts'
import { ReformFields } from './reform-fields.tsx'

type FormsProps = { reform: FollowedReform; outcome: Outcome | undefined }

/** One more thing that shows how far it has come, and the reform's own words. */
export function ReformForms({ reform, outcome }: FormsProps) {
	const words = useTranslations('partnership')
	const { title, about, decision, decidedOn, beginsOn, endedOn, indicators } = reform
	return (
		<div className="section stack-8">
			<Disclosure
				summary={words('reform.addIndicator')}
				open={indicators.length === 0 || wasRefused(outcome, 'addReformIndicator')}
			>
				<Form name="addReformIndicator" words="partnership" outcome={outcome}>
					<TextInput name="name" />
					<FieldRow>
						<SelectInput
							name="unit"
							width="medium"
							options={units.map((value) => ({ value, label: words(`units.${value}`) }))}
						/>
						<SelectInput
							name="wanted"
							width="medium"
							options={wishes.map((value) => ({ value, label: words(`wishes.${value}`) }))}
						/>
					</FieldRow>
					<LongText name="countedHow" rows={2} />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
			<Disclosure summary={words('reform.change')} open={wasRefused(outcome, 'changeReform')}>
				<Form
					name="changeReform"
					words="partnership"
					outcome={outcome}
					initial={{
						...{ title, about, decision, beginsOn },
						...{ decidedOn: decidedOn ?? '', endedOn: endedOn ?? '' },
					}}
				>
					<ReformFields ends />
					<Submit kind="secondary">{words('save')}</Submit>
				</Form>
			</Disclosure>
		</div>
	)
}

type TellProps = { indicatorId: string; outcome: Outcome | undefined }

/** A year's value with its source, in place of the one before. */
export function TellValue({ indicatorId, outcome }: TellProps) {
	const words = useTranslations('partnership')
	const name = `tellReformValue-${indicatorId}`
	return (
		<Disclosure summary={words('reform.tellValue')} open={wasRefused(outcome, name)}>
			<Form name={name} words="partnership" outcome={outcome} initial={{ state: 'number' }}>
				<HiddenInput name="indicatorId" value={indicatorId} />
				<FieldRow>
					<NumberInput name="year" />
					<SelectInput
						name="state"
						width="medium"
						options={valueStates.map((value) => ({ value, label: words(`valueStates.${value}`) }))}
					/>
				</FieldRow>
				<TextInput name="value" width="medium" inputMode="decimal" optional />
				<TextInput name="source" />
				<SelectInput
					name="status"
					width="medium"
					options={valueStatuses.map((value) => ({ value, label: words(`valueStatuses.${value}`) }))}
				/>
				<LongText name="note" rows={2} optional />
				<Submit kind="secondary">{words('save')}</Submit>
			</Form>
		</Disclosure>
	)
}
