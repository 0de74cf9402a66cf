import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext, todayContext } from '../../../ui/context.ts'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { mayChooseDefinitions, mayCountFlow } from '../access.ts'
import { cancelFlowRun } from '../commands/cancel-flow-run.ts'
import { chooseLiveDefinition } from '../commands/choose-live-definition.ts'
import { countFlowBy } from '../commands/count-flow-by.ts'
import { compareDefinitions } from '../queries/compare-definitions.ts'
import { CompareForm, CompareTable, DifferentPlaces } from './flow/compare-parts.tsx'
import { ChooseLive, DefinitionTable } from './flow/definition-table.tsx'
import { askedIn, flowHome } from './flow/flow-address.ts'
import { monthsBefore } from './flow/months-before.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { actor } = callerOf(context)
	const question = { ...askedIn(request.url), locale: context.get(localeContext) }
	return {
		compared: show(await compareDefinitions(callerOf(context), question)),
		months: monthsBefore(context.get(todayContext)),
		mayCount: mayCountFlow(actor),
		mayChoose: mayChooseDefinitions(actor),
	}
}

const here = `${flowHome}/definitions`

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	switch (posted.intent) {
		case 'chooseLiveDefinition': {
			const answer = await chooseLiveDefinition(caller, posted)
			return answer.is === 'done' ? done(here, 'homelessness.flow.done.chosen') : settle(answer, posted)
		}
		case 'cancelFlowRun': {
			const answer = await cancelFlowRun(caller, posted)
			return answer.is === 'done' ? done(here, 'homelessness.flow.done.cancelled') : settle(answer, posted)
		}
		default: {
			const answer = await countFlowBy(caller, posted)
			return answer.is === 'done' ? done(here, 'homelessness.flow.done.counting') : settle(answer, posted)
		}
	}
}

/** Two definitions on the same day, the break between them, and which definitions there are. */
export default function FlowDefinitionsScreen() {
	const { compared, months, mayCount, mayChoose } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.flow')
	const format = useFormat()
	return (
		<>
			<PageHead
				title={words('compare.title')}
				crumbs={[{ to: flowHome, label: words('explain.back') }]}
				state={words.rich('compare.state', {
					b: (text) => <b>{text}</b>,
					day: format.dayFull(compared.day),
				})}
			/>
			<CompareForm compared={compared} months={months} />
			<CompareTable compared={compared} />
			<DifferentPlaces compared={compared} />
			<DefinitionTable compared={compared} mayCount={mayCount} outcome={outcome} />
			{mayChoose ? <ChooseLive compared={compared} outcome={outcome} /> : null}
		</>
	)
}
