import { useTranslations } from 'use-intl'
import {
	AmountInput,
	DateInput,
	FieldGroup,
	FieldRow,
	NumberInput,
	SelectInput,
	TextInput,
	Tick,
	Ticks,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { offerForms, openPurposes, purposes } from '../../rules/agreements/codes.ts'
import {
	accessNeeds,
	blocks,
	isOpenBlock,
	remarkAnswers,
	supportNeeds,
	urgencies,
	yesNoUnknown,
} from '../../rules/need/codes.ts'
import { useOptions } from '../agreements/use-options.ts'

type Props = {
	name: 'recordNeed' | 'changeNeed'
	initial: Posted
	seenAt?: string
	/** Has the writer the right to delicate facts? */
	delicate: boolean
	outcome: Outcome | undefined
}

/** What home somebody needs, and what stands in the way. */
export function NeedForm({ name, initial, seenAt, delicate, outcome }: Props) {
	const words = useTranslations('agreements.need')
	const options = useOptions()
	return (
		<Form name={name} words="agreements" outcome={outcome} initial={initial}>
			{seenAt === undefined ? null : <SeenAt at={seenAt} />}
			{name === 'recordNeed' ? <DateInput name="sinceOn" /> : null}
			<FieldRow>
				<NumberInput name="adults" width="short" />
				<NumberInput name="children" width="short" />
				<NumberInput name="roomsFrom" width="short" />
				<NumberInput name="roomsTo" width="short" optional />
			</FieldRow>
			<FieldRow>
				<SelectInput name="urgency" options={options('urgencies', urgencies)} />
				<SelectInput name="support" options={options('supportNeeds', supportNeeds)} />
			</FieldRow>
			<FieldGroup legend={words('what')}>
				<FieldRow>
					<TextInput name="areas" optional />
					<TextInput name="schoolArea" optional />
				</FieldRow>
				<SelectInput name="accessibility" width="medium" options={options('accessNeeds', accessNeeds)} />
				<Tick name="groundFloor" />
				<Tick name="pets" />
				<FieldRow>
					<AmountInput name="maxRentOre" optional />
					<SelectInput name="purpose" options={options('purposes', delicate ? purposes : openPurposes)} />
				</FieldRow>
				<SelectInput name="form" hint="" width="medium" optional options={options('forms', offerForms)} />
			</FieldGroup>
			<FieldGroup legend={words('landlordAsks')}>
				<AmountInput name="incomeOre" optional />
				<FieldRow>
					<SelectInput name="paymentRemarks" options={options('remarkAnswers', remarkAnswers)} />
					<SelectInput name="incomeSupport" options={options('yesNoUnknown', yesNoUnknown)} />
				</FieldRow>
			</FieldGroup>
			<Ticks name="blocks" options={options('blocks', delicate ? blocks : blocks.filter(isOpenBlock))} />
			<FormActions>
				<Submit kind={name === 'recordNeed' ? 'primary' : 'secondary'}>
					{words(name === 'recordNeed' ? 'recordDo' : 'changeDo')}
				</Submit>
			</FormActions>
		</Form>
	)
}
