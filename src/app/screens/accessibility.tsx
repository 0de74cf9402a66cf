import { useTranslations } from 'use-intl'
import { PageHead, Section } from '../../ui/page.tsx'

export default function Accessibility() {
	const words = useTranslations('accessibility')
	return (
		<div className="reading">
			<PageHead title={words('title')} state={words('state')} />
			<Section title={words('howTitle')}>
				<p>{words('how')}</p>
			</Section>
			<Section title={words('knownTitle')}>
				<p>{words('known')}</p>
			</Section>
			<Section title={words('tellTitle')}>
				<p>{words('tell')}</p>
			</Section>
		</div>
	)
}
