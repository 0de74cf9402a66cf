import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	HiddenInput,
	LongText,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { FilterLinks } from '../../../../ui/links.tsx'
import { Unverified } from '../../../../ui/marks.tsx'
import { Section } from '../../../../ui/page.tsx'
import { ChildName } from '../parts/case-facts.tsx'
import type { StepFormProps } from '../parts/case-types.ts'
import { StepForm } from './step-form.tsx'

/** A talk with one child; below it, why there was none. */
export function ChildTalkForms(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const { file, childId } = props.given
	const left = file.children
		.filter((child) => child.heldOn === null)
		.toSorted((a, b) => Number(a.settled) - Number(b.settled))
	const child = left.find((one) => one.childId === childId) ?? left[0]
	if (child === undefined) return <p>{words('talk.noneLeft')}</p>
	const filters = left.map((one) => ({
		to: `/evictions/${file.caseId}/child-talk?child=${one.childId}`,
		label: one.name ?? words('facts.protectedChild'),
		current: one.childId === child.childId,
	}))
	return (
		<>
			{left.length > 1 ? <FilterLinks label={words('talk.whichChild')} filters={filters} /> : null}
			<Section title={<ChildName child={child} />}>
				<HeldForm {...props} childId={child.childId} />
			</Section>
			<Section title={words('talk.noTalk')} note={words('talk.noTalkNote')}>
				<ReasonForm {...props} childId={child.childId} />
			</Section>
		</>
	)
}

type TalkProps = StepFormProps & { childId: string }

function HeldForm({ childId, ...props }: TalkProps) {
	const words = useTranslations('evictionPrevention.cases')
	const { choices, colleagues, me } = props.given
	const grounds = choices.talkGrounds.map(({ ground, paragraph, verified }) => ({
		value: ground,
		label: (
			<>
				{words(`talkGrounds.${ground}`)} <span className="quiet">{paragraph}</span>{' '}
				{verified ? null : <Unverified />}
			</>
		),
	}))
	return (
		<StepForm
			{...props}
			name="recordChildTalk"
			submit={words('talk.submit')}
			intro={words('talk.intro')}
			initial={{ heldBy: me }}
		>
			<HiddenInput name="childId" value={childId} />
			<FieldRow>
				<DateInput name="heldOn" />
				<SelectInput
					name="heldBy"
					width="medium"
					options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<TextInput name="place" optional width="medium" />
			</FieldRow>
			<Choice name="legalGround" options={grounds} />
			<FieldGroup legend={words('talk.guardians')} hint={words('talk.guardiansHint')}>
				{[0, 1].map((place) => (
					<FieldRow key={place}>
						<TextInput name={`guardians.${place}.guardian`} optional />
						<DateInput name={`guardians.${place}.givenOn`} optional />
					</FieldRow>
				))}
			</FieldGroup>
			<FieldGroup legend={words('talk.investigation')}>
				<FieldRow>
					<DateInput name="investigationOpenedOn" optional />
					<DateInput name="investigationClosedOn" optional />
				</FieldRow>
			</FieldGroup>
			<TextInput name="interpreterLanguage" optional width="medium" />
			<LongText name="childsView" />
			<LongText name="assessment" optional />
		</StepForm>
	)
}

function ReasonForm({ childId, ...props }: TalkProps) {
	const words = useTranslations('evictionPrevention.cases')
	const today = useToday()
	const options = props.given.choices.noTalkReasons.map((value) => ({
		value,
		label: words(`noTalkReasons.${value}`),
	}))
	return (
		<StepForm
			{...props}
			name="recordNoTalkReason"
			submit={words('talk.submitReason')}
			kind="secondary"
			initial={{ onDay: today }}
		>
			<HiddenInput name="childId" value={childId} />
			<Choice name="reason" options={options} />
			<DateInput name="onDay" />
			<LongText name="note" optional rows={2} />
		</StepForm>
	)
}
