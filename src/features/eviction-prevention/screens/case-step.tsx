import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { caseFile } from '../queries/case-file.ts'
import { colleagues } from '../queries/colleagues.ts'
import { stepChoices } from '../queries/step-choices.ts'
import { findStepCommand, type StepName, stepNames } from './case-step-commands.ts'
import { stepForms } from './forms/step-forms.tsx'
import { useCaseName } from './parts/use-case-name.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const search = new URL(request.url).searchParams
	const step = stepOf(params.step)
	const [file, others, choices] = await Promise.all([
		caseFile(caller, { caseId: params.caseId }),
		colleagues(caller, {}),
		stepChoices(caller, {}),
	])
	return {
		step,
		file: show(file),
		colleagues: show(others),
		choices: show(choices),
		childId: search.get('child'),
		checkId: search.get('check'),
		dateKind: search.get('kind'),
		me: caller.actor.actorId,
	}
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const step = stepOf(params.step)
	const command = findStepCommand(step, posted.intent)
	if (command === undefined) throw data(null, { status: 404 })
	const answer = await command(callerOf(context), { ...posted, caseId: params.caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/evictions/${params.caseId}`, `evictionPrevention.cases.done.${String(posted.intent)}`)
}

function stepOf(name: string | undefined): StepName {
	const found = stepNames.find((step) => step === name)
	if (found === undefined) throw data(null, { status: 404 })
	return found
}

/** One step of the case as a short form of its own. */
export default function CaseStep() {
	const given = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.cases')
	const name = useCaseName()
	const StepForm = stepForms[given.step]
	return (
		<>
			<PageHead
				title={words(`stepTitles.${given.step}`)}
				crumbs={[
					{ to: '/evictions', label: words('worklist.title') },
					{ to: `/evictions/${given.file.caseId}`, label: name(given.file) },
					{ label: words(`stepTitles.${given.step}`) },
				]}
			/>
			<StepForm given={given} outcome={outcome} />
		</>
	)
}
