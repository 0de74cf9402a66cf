import type { ReactNode } from 'react'
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { addSupportGoal } from '../../commands/plan/add-support-goal.ts'
import { addSupportStep } from '../../commands/plan/add-support-step.ts'
import { agreeSupportPlan } from '../../commands/plan/agree-support-plan.ts'
import { endSupportPlan } from '../../commands/plan/end-support-plan.ts'
import { holdSupportCheck } from '../../commands/plan/hold-support-check.ts'
import { removeSupportGoal } from '../../commands/plan/remove-support-goal.ts'
import { removeSupportStep } from '../../commands/plan/remove-support-step.ts'
import { startSupportPlan } from '../../commands/plan/start-support-plan.ts'
import { tellSupportGoal } from '../../commands/plan/tell-support-goal.ts'
import { tellSupportStep } from '../../commands/plan/tell-support-step.ts'
import { wordSupportGoal } from '../../commands/plan/word-support-goal.ts'
import { supportPlanPage } from '../../queries/plan/support-plan-page.ts'
import { HiddenPerson } from '../hidden-person.tsx'
import { usePersonCrumbs } from '../use-person-crumbs.ts'
import { ChecksPart } from './checks-part.tsx'
import { DraftPart } from './draft-part.tsx'
import { EndPart } from './end-part.tsx'
import { GoalsPart } from './goals-part.tsx'
import type { PlanPage } from './plan-types.ts'
import { PromisesPart } from './promises-part.tsx'
import { SkillsPart } from './skills-part.tsx'
import { YoungPart } from './young-part.tsx'

const commands = {
	startSupportPlan,
	addSupportGoal,
	wordSupportGoal,
	removeSupportGoal,
	addSupportStep,
	removeSupportStep,
	agreeSupportPlan,
	tellSupportGoal,
	tellSupportStep,
	holdSupportCheck,
	endSupportPlan,
} as const

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const page = show(await supportPlanPage(callerOf(context), { personId: params.personId }))
	return { page, item: new URL(request.url).searchParams.get('item') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const intent = String(posted.intent)
	if (!Object.hasOwn(commands, intent)) throw data(null, { status: 404 })
	const command = commands[intent as keyof typeof commands]
	const answer = await command(callerOf(context), { ...posted, personId: params.personId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/support/people/${params.personId}/plan`, `supportPlan.plan.done.${intent}`)
}

/** What one person wants, in own words first; how it goes with it, and what others have promised. */
export default function PlanScreen() {
	const { page, item } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('supportPlan.plan')
	if (page.person.hidden) return <HiddenPerson />
	const { inForce, draft } = page
	return (
		<>
			<Head page={page} outcome={outcome} />
			{inForce === null ? null : <GoalsPart page={page} version={inForce} outcome={outcome} />}
			{draft === null ? null : <DraftPart page={page} draft={draft} item={item} outcome={outcome} />}
			{inForce === null && draft === null ? (
				<EmptyState title={words('empty.title')} action={<Start page={page} outcome={outcome} />}>
					{words('empty.text')}
				</EmptyState>
			) : null}
			{inForce === null ? null : <ChecksPart version={inForce} outcome={outcome} />}
			<SkillsPart page={page} />
			<PromisesPart page={page} />
			<YoungPart page={page} />
			{inForce === null ? null : <EndPart version={inForce} outcome={outcome} />}
			<Earlier page={page} />
		</>
	)
}

type PartProps = { page: PlanPage; outcome: Outcome | undefined }

function Head({ page, outcome }: PartProps) {
	const words = useTranslations('supportPlan.plan')
	const format = useFormat()
	const { name, crumbs } = usePersonCrumbs(page.person)
	const bold = (chunks: ReactNode) => <b>{chunks}</b>
	const { inForce, draft } = page
	const next = inForce?.checks.find(({ heldOn }) => heldOn === null)
	return (
		<PageHead
			title={words('title', { name })}
			crumbs={[...crumbs, { label: words('crumb') }]}
			state={
				inForce?.agreedOn == null ? (
					words(draft === null ? 'state.none' : 'state.draft')
				) : (
					<>
						{words.rich('state.agreed', {
							...{ b: bold, day: format.day(inForce.agreedOn), version: String(inForce.version) },
						})}{' '}
						{next === undefined
							? words('state.noNext')
							: words.rich('state.next', { b: bold, day: format.day(next.dueOn) })}
					</>
				)
			}
			actions={inForce !== null && draft === null ? <Start page={page} outcome={outcome} /> : undefined}
		/>
	)
}

function Start({ page, outcome }: PartProps) {
	const words = useTranslations('supportPlan.plan')
	return (
		<Form name="startSupportPlan" words="supportPlan.plan" outcome={outcome} inline>
			<HiddenInput name="personId" value={page.person.personId} />
			<Submit kind={page.inForce === null ? 'primary' : 'secondary'}>
				{words(page.inForce === null ? 'start' : 'startNext')}
			</Submit>
		</Form>
	)
}

function Earlier({ page }: { page: PlanPage }) {
	const words = useTranslations('supportPlan.plan')
	const format = useFormat()
	const { to } = usePersonCrumbs(page.person)
	if (page.earlier.length === 0) return null
	const day = (given: (typeof page.earlier)[number]['until']) =>
		given === null ? '' : format.day(given, { weekday: false, year: true })
	return (
		<Section title={words('earlier.title')}>
			<ul className="stack-8">
				{page.earlier.map(({ planId, version, agreedOn, until }) => (
					<li key={planId}>
						<TextLink to={to.version(planId)}>
							{words('earlier.version', {
								...{ version: String(version), from: day(agreedOn), until: day(until) },
							})}
						</TextLink>
					</li>
				))}
			</ul>
		</Section>
	)
}
