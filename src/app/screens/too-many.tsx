import { data } from 'react-router'
import { FaultPage } from '../../ui/fault-page.tsx'

export const handle = 'stands-in'

/** Shown in place of a page to whoever asks faster than anybody reads. */
export function loader() {
	return data(null, { status: 429 })
}

export default function TooMany() {
	return <FaultPage status={429} />
}
