import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, show } from '../../../ui/screen.ts'
import { EmptyState } from '../../../ui/states.tsx'
import { countRounds } from '../queries/count-week/count-rounds.ts'
import { AskedRows } from './count-week/asked-rows.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const { asked } = show(await countRounds(callerOf(context), {}))
	return { asked }
}

/** What do you ask of me, and am I done? */
export default function InformantScreen() {
	const { asked } = useLoaderData<typeof loader>()
	const words = useTranslations('homelessness.count')
	return (
		<>
			<PageHead title={words('informant.title')} state={words('informant.state')} />
			{asked.length === 0 ? (
				<EmptyState title={words('rounds.emptyAsked')}>{words('rounds.emptyAskedText')}</EmptyState>
			) : (
				<AskedRows asked={asked} base="/informant" />
			)}
		</>
	)
}
