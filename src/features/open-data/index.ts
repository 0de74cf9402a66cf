export { openData, openDataAddresses, openDataset, standingDatasets } from './queries/open-data.ts'
