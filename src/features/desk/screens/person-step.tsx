import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../ui/page.tsx'
import { usePersonName } from '../../../ui/person-name.ts'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { personForm } from '../queries/person-form.ts'
import { personForms } from './person-forms/person-forms.tsx'
import { findStep, findStepCommand, type PersonStepName, stepsOfSpell } from './person-step-commands.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const step = stepOf(params.step)
	const facts = show(await personForm(callerOf(context), { personId: params.personId }))
	const { search, searchParams } = new URL(request.url)
	if (facts.personId !== params.personId) throw redirect(`/people/${facts.personId}/${step}${search}`)
	return { step, facts, spell: spellOf(step, facts.course.spells, searchParams.get('spell')) }
}

/** The place that the page is about; the one that lasts when the address names none. */
function spellOf<Spell extends { id: string; endsOn: string | null }>(
	step: PersonStepName,
	spells: readonly Spell[],
	wanted: string | null,
): Spell | null {
	const found =
		wanted === null
			? spells.findLast(({ endsOn }) => endsOn === null)
			: spells.find(({ id }) => id === wanted)
	if (found === undefined && stepsOfSpell.includes(step)) throw data(null, { status: 404 })
	return found ?? null
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const command = findStepCommand(stepOf(params.step), posted.intent)
	if (command === undefined) throw data(null, { status: 404 })
	const answer = await command(callerOf(context), { ...posted, personId: params.personId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/people/${params.personId}`, `homelessness.spells.done.${String(posted.intent)}`)
}

function stepOf(name: string | undefined): PersonStepName {
	const step = findStep(name)
	if (step === undefined) throw data(null, { status: 404 })
	return step
}

/** One thing to write about somebody, as a short form of its own. */
export default function PersonStepScreen() {
	const { step, facts, spell } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('desk')
	const nameOf = usePersonName()
	const StepForm = personForms[step]
	const failed = outcome !== undefined && !outcome.ok ? outcome : undefined
	return (
		<>
			<PageHead
				title={words(`forms.titles.${step}`)}
				crumbs={[
					{ to: '/homelessness', label: words('person.crumb') },
					{ to: `/people/${facts.personId}`, label: nameOf(facts.known) },
					{ label: words(`forms.titles.${step}`) },
				]}
			/>
			<StepForm facts={facts} spell={spell} outcome={failed} />
		</>
	)
}
