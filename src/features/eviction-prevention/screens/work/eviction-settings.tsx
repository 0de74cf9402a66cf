import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { checklistSettings } from '../../queries/work/checklist-settings.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const { followedNow } = show(await checklistSettings(callerOf(context), {}))
	return { followedNow }
}

/** What the municipality decides itself about the work with evictions. */
export default function EvictionSettingsScreen() {
	const { followedNow } = useLoaderData<typeof loader>()
	const words = useTranslations('evictionPrevention.work')
	const children = useTranslations('evictionPrevention.children.settings')
	return (
		<>
			<PageHead
				title={words('settings.title')}
				crumbs={[{ to: '/settings', label: words('settings.crumb') }, { label: words('settings.title') }]}
				state={words('settings.state')}
			/>
			<Section
				title={words('settings.checklist')}
				note={words('checklist.version', { number: String(followedNow) })}
				aside={<ButtonLink to="/settings/evictions/checklist">{words('settings.open')}</ButtonLink>}
			>
				<p>{words('settings.checklistNote')}</p>
			</Section>
			<Section
				title={children('title')}
				aside={<ButtonLink to="/settings/evictions/children">{words('settings.open')}</ButtonLink>}
			>
				<p>{children('note')}</p>
			</Section>
		</>
	)
}
