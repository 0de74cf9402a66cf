import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { localeContext } from '../../../../ui/context.ts'
import { callerOf, show } from '../../../../ui/screen.ts'
import { weaknesses } from '../../../indicators/index.ts'
import { revisedFigures } from '../../queries/known/revised-figures.ts'
import { Weakened } from '../weakened.tsx'
import { ChangedSince } from './changed-since.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { planId, indicatorId } = params
	const language = context.get(localeContext)
	const found = show(await revisedFigures(callerOf(context), { indicatorId, of: { planId }, language }))
	const { definitionId } = found
	const weak = definitionId === null ? [] : show(await weaknesses(callerOf(context), { definitionId }))
	return { ...found, weak }
}

/** On an indicator's page in its plan: what its figures have been since a round froze them, and what weakens them. */
export default function BesideIndicator() {
	const { revisions, mayKeep, weak } = useLoaderData<typeof loader>()
	return (
		<>
			<Weakened by={weak} />
			<ChangedSince revisions={revisions} mayKeep={mayKeep} />
		</>
	)
}
