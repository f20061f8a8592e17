/** What was read and refused in; every published file, path → text, out. */
import { buildDataset, buildMeetingText } from '../dataset/build.ts'
import { buildDataPackage, dataPackageFile } from '../dataset/dataPackage.ts'
import { buildJson } from '../dataset/json.ts'
import { buildOpenData } from '../dataset/openData.ts'
import { buildSchema } from '../dataset/jsonSchema.ts'
import { files } from '../dataset/shape.ts'
import type { SeedsReading } from './readSeeds.ts'

export const buildFiles = ({
  documents,
  refused,
}: Pick<SeedsReading, 'documents' | 'refused'>): ReadonlyMap<string, string> =>
  new Map([
    [files.index, buildJson(buildDataset(documents, refused))],
    ...documents.map(
      (document) =>
        [files.meeting(document.extraction.meeting.id), buildJson(buildMeetingText(document))] as const,
    ),
    ...buildOpenData(documents),
    [dataPackageFile, buildDataPackage()],
    [files.schema, buildSchema()],
  ])
