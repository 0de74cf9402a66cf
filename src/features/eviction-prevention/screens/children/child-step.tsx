import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { assessChildsInterests } from '../../commands/children/assess-childs-interests.ts'
import { followUpChild } from '../../commands/children/follow-up-child.ts'
import { caseChildren } from '../../queries/children/case-children.ts'
import { useCaseName } from '../parts/use-case-name.ts'
import { childForms } from './child-forms.tsx'

const commands = { assess: assessChildsInterests, 'follow-up': followUpChild } as const

function stepOf(name: string | undefined): keyof typeof commands {
	if (name === undefined || !Object.hasOwn(commands, name)) throw data(null, { status: 404 })
	return name as keyof typeof commands
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const search = new URL(request.url).searchParams
	return {
		step: stepOf(params.form),
		file: show(await caseChildren(callerOf(context), { caseId: params.caseId })),
		childId: search.get('child'),
		checkId: search.get('check'),
	}
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const command = commands[stepOf(params.form)]
	const answer = await command(callerOf(context), { ...posted, caseId: params.caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(
		`/evictions/${params.caseId}/children`,
		`evictionPrevention.children.done.${String(posted.intent)}`,
	)
}

/** One short form about one child of the case. */
export default function ChildStep() {
	const { step, ...given } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention')
	const name = useCaseName()
	const { file } = given
	const StepForm = childForms[step]
	return (
		<>
			<PageHead
				title={words(`children.forms.${step}.title`)}
				crumbs={[
					{ to: '/evictions', label: words('cases.worklist.title') },
					{ to: `/evictions/${file.caseId}`, label: name(file) },
					{ to: `/evictions/${file.caseId}/children`, label: words('cases.tabs.children') },
					{ label: words(`children.forms.${step}.title`) },
				]}
			/>
			<StepForm {...given} outcome={outcome} />
		</>
	)
}
