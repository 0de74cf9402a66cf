import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { usePersonCrumbs } from '../use-person-crumbs.ts'
import { GoalView } from './goal-view.tsx'
import type { Goal, PlanPage, VersionProps } from './plan-types.ts'
import { SaidOfAgreement } from './said-of-agreement.tsx'

type GoalsProps = VersionProps & { page: PlanPage }

/** The goals of the plan that holds, with how each step goes; one that did not happen asks for the support to be reviewed. */
export function GoalsPart({ page, version, outcome }: GoalsProps) {
	const words = useTranslations('supportPlan.plan')
	const format = useFormat()
	const { name, to } = usePersonCrumbs(page.person)
	const title = page.person.name === null ? words('goals.titleUnnamed') : words('goals.title', { name })
	return (
		<Section title={title} note={words('goals.note')}>
			<div className="stack-24">
				{version.asksForReview ? (
					<Callout kind="info" title={words('review.title')}>
						<p>{words('review.text')}</p>
						<p>
							<TextLink to={to.whole}>{words('review.link')}</TextLink>
						</p>
					</Callout>
				) : null}
				{version.goals.map((goal) => (
					<GoalView
						key={goal.id}
						goal={goal}
						stepDo={(step) => (
							<Form name="tellSupportStep" words="supportPlan.plan" outcome={outcome} inline>
								<HiddenInput name="supportStepId" value={step.id} />
								<span className="row-wrap">
									{(['under-way', 'done', 'not-done'] as const)
										.filter((state) => state !== step.state)
										.map((state) => (
											<Submit key={state} kind="quiet" name="state" value={state}>
												{words(`tellStep.${state}`)}
											</Submit>
										))}
								</span>
							</Form>
						)}
					>
						<TellGoal goal={goal} outcome={outcome} />
					</GoalView>
				))}
				{version.agreedOn === null || version.tookPart === null ? null : (
					<p className="quiet small">
						{words('agreement.title')} {format.dayFull(version.agreedOn)}
						{version.agreedBy === null ? null : ` ${words('agreement.by', { name: version.agreedBy })}`}
						{' · '}
						{words('fields.tookPart')} {words(`tookPart.${version.tookPart}`)}
					</p>
				)}
				<SaidOfAgreement version={version} />
			</div>
		</Section>
	)
}

function TellGoal({ goal, outcome }: { goal: Goal; outcome: VersionProps['outcome'] }) {
	const words = useTranslations('supportPlan.plan')
	const others = (['reached', 'changed', 'let-go', 'under-way'] as const).filter(
		(state) => state !== goal.state,
	)
	return (
		<Disclosure summary={words('goals.tell')} open={wasRefused(outcome, 'tellSupportGoal')}>
			<Form name="tellSupportGoal" words="supportPlan.plan" outcome={outcome} inline>
				<HiddenInput name="supportGoalId" value={goal.id} />
				<span className="row-wrap">
					{others.map((state) => (
						<Submit key={state} kind="secondary" name="state" value={state}>
							{words(`tellGoal.${state}`)}
						</Submit>
					))}
				</span>
			</Form>
		</Disclosure>
	)
}
