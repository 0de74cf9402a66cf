import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldRow,
	HiddenInput,
	LongText,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { VersionBanner } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { doers, tookPartAnswers } from '../../rules/plan/codes.ts'
import { GoalView } from './goal-view.tsx'
import type { PlanPage, Version, VersionProps } from './plan-types.ts'

type DraftProps = {
	page: PlanPage
	draft: Version
	/** The item of an assessment that a goal is made from. */
	item: string | null
	outcome: VersionProps['outcome']
}

/** The next version while it is written: goals as the person says them, steps, and the agreement that lets it hold. */
export function DraftPart({ page, draft, item, outcome }: DraftProps) {
	const words = useTranslations('supportPlan.plan')
	const format = useFormat()
	return (
		<Section title={words(page.inForce === null ? 'draft.first' : 'draft.title')}>
			<div className="stack-24">
				<VersionBanner kind="draft">
					{words('draft.banner', { day: format.day(draft.startedOn) })}
				</VersionBanner>
				{draft.goals.map((goal) => (
					<GoalView
						key={goal.id}
						goal={goal}
						states={false}
						stepDo={(step) => (
							<Form name="removeSupportStep" words="supportPlan.plan" outcome={outcome} inline>
								<HiddenInput name="supportStepId" value={step.id} />
								<Submit kind="quiet">{words('draft.removeStep')}</Submit>
							</Form>
						)}
					>
						<Form name="removeSupportGoal" words="supportPlan.plan" outcome={outcome} inline>
							<HiddenInput name="supportGoalId" value={goal.id} />
							<Submit kind="quiet">{words('draft.removeGoal')}</Submit>
						</Form>
					</GoalView>
				))}
				<AddGoal draft={draft} item={item} outcome={outcome} />
				{draft.goals.length === 0 ? null : (
					<>
						<AddStep draft={draft} outcome={outcome} />
						<WordGoal draft={draft} outcome={outcome} />
						<Agree draft={draft} outcome={outcome} />
					</>
				)}
			</div>
		</Section>
	)
}

function AddGoal({ draft, item, outcome }: Omit<DraftProps, 'page'>) {
	const words = useTranslations('supportPlan.plan')
	const skills = useTranslations('supportPlan.skills')
	const key = `items.${item}` as 'items.cooking'
	const known = item !== null && skills.has(key)
	return (
		<Section title={words('draft.goal')} level={3}>
			{known ? <p>{words('draft.chosenItem', { item: skills(key) })}</p> : null}
			<Form name="addSupportGoal" words="supportPlan.plan" outcome={outcome}>
				<HiddenInput name="supportPlanId" value={draft.id} />
				{known ? <HiddenInput name="skillItem" value={item} /> : null}
				<LongText name="ownWords" rows={3} />
				<LongText name="staffWords" rows={2} optional />
				<FormActions>
					<Submit kind={draft.goals.length === 0 ? 'primary' : 'secondary'}>{words('draft.goal')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

type GoalFormProps = Pick<DraftProps, 'draft' | 'outcome'>

const goalOptions = (draft: Version) =>
	draft.goals.map(({ id, ownWords }) => ({
		value: id,
		label: ownWords.length > 60 ? `${ownWords.slice(0, 60)}…` : ownWords,
	}))

function AddStep({ draft, outcome }: GoalFormProps) {
	const words = useTranslations('supportPlan.plan')
	return (
		<Section title={words('draft.step')} level={3}>
			<Form
				name="addSupportStep"
				words="supportPlan.plan"
				outcome={outcome}
				initial={{ supportGoalId: draft.goals[0]?.id ?? '' }}
			>
				<SelectInput name="supportGoalId" options={goalOptions(draft)} />
				<TextInput name="what" />
				<FieldRow>
					<SelectInput
						name="who"
						width="medium"
						options={doers.map((value) => ({ value, label: words(`doers.${value}`) }))}
					/>
					<TextInput name="whoNamed" width="medium" optional />
					<DateInput name="byDay" />
				</FieldRow>
				<FormActions>
					<Submit kind="secondary">{words('draft.step')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

function WordGoal({ draft, outcome }: GoalFormProps) {
	const words = useTranslations('supportPlan.plan')
	return (
		<Disclosure summary={words('draft.word')} open={wasRefused(outcome, 'wordSupportGoal')}>
			<Form name="wordSupportGoal" words="supportPlan.plan" outcome={outcome}>
				<SelectInput name="supportGoalId" options={goalOptions(draft)} />
				<LongText name="staffWords" rows={2} optional />
				<FormActions>
					<Submit kind="secondary">{words('save')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}

function Agree({ draft, outcome }: GoalFormProps) {
	const words = useTranslations('supportPlan.plan')
	const today = useToday()
	return (
		<Section title={words('draft.agree')} level={3}>
			<Form name="agreeSupportPlan" words="supportPlan.plan" outcome={outcome} initial={{ agreedOn: today }}>
				<HiddenInput name="supportPlanId" value={draft.id} />
				<FieldRow>
					<DateInput name="agreedOn" />
					<DateInput name="followUpOn" />
				</FieldRow>
				<Choice
					name="tookPart"
					inline
					options={tookPartAnswers.map((value) => ({ value, label: words(`tookPart.${value}`) }))}
				/>
				<LongText name="disagrees" rows={2} optional />
				<LongText name="absentBecause" rows={2} optional />
				<FormActions>
					<Submit>{words('draft.agree')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
