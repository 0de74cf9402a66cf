import { useOutletContext } from 'react-router'
import { TabLinks } from './links.tsx'

export type SectionTab = { readonly to: string; readonly label: string }
export type Section = { readonly label: string; readonly tabs: readonly SectionTab[] }

/** The start pages of the section that this page belongs to, as its layout gives them; stands below the page's head. */
export function SectionTabs() {
	const { label, tabs } = useOutletContext<Section>()
	return <TabLinks label={label} tabs={tabs} />
}
