import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { usePersonName } from '../../../../ui/person-name.ts'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { personSupport } from '../../queries/agreements/person-support.ts'
import { supportChoices } from '../../queries/agreements/support-choices.ts'
import { findStep, findStepCommand, type StepName } from './step-commands.ts'
import { stepForms } from './step-forms.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const step = stepOf(params.step)
	const support = show(await personSupport(caller, { personId: params.personId }))
	const { search, searchParams } = new URL(request.url)
	const { personId } = support.person
	if (personId !== params.personId) throw redirect(`/people/${personId}/support/${step}${search}`)
	const asked = (name: string) => searchParams.get(name)
	const agreement = support.agreements.find(({ id }) => id === asked('support')) ?? null
	const guidance = support.guidance.find(({ id }) => id === asked('guidance')) ?? null
	const offer = support.offers.find(({ id }) => id === asked('offer')) ?? null
	const about = { intensity: agreement, schedule: agreement, end: agreement, answer: guidance, again: offer }
	// The page of one agreement, offer or answer is nothing without it.
	if (step in about && about[step as keyof typeof about] === null) throw data(null, { status: 404 })
	return { step, support, agreement, guidance, offer, choices: show(await supportChoices(caller, {})) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const command = findStepCommand(stepOf(params.step), posted.intent)
	if (command === undefined) throw data(null, { status: 404 })
	const answer = await command(callerOf(context), { ...posted, personId: params.personId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/people/${params.personId}/support`, `support.forms.done.${String(posted.intent)}`)
}

function stepOf(name: string | undefined): StepName {
	const step = findStep(name)
	if (step === undefined) throw data(null, { status: 404 })
	return step
}

/** One thing to write about somebody's support, as a short form of its own. */
export default function PersonSupportStep() {
	const given = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('support')
	const nameOf = usePersonName()
	const { step, support } = given
	const title = words(`forms.titles.${step}`)
	const { personId } = support.person
	const failed = outcome !== undefined && !outcome.ok ? outcome : undefined
	const StepForm = stepForms[step]
	return (
		<>
			<PageHead
				title={title}
				crumbs={[
					{ to: '/support', label: words('title') },
					{ to: `/people/${personId}/support`, label: nameOf(support.person) },
					{ label: title },
				]}
			/>
			<StepForm given={given} outcome={failed} />
		</>
	)
}
