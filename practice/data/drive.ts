/** Files that the practice person's Drive holds. */
export const driveFiles = [
  { title: 'Autumn trails: route list', url: 'https://docs.google.com/spreadsheets/d/1FernwegAutumnTrails/edit' },
  { title: 'Offline maps: brief', url: 'https://docs.google.com/document/d/1FernwegOfflineBrief/edit' },
  { title: 'Spring price list (draft)', url: 'https://docs.google.com/spreadsheets/d/1FernwegSpringPrices/edit' },
  { title: 'Photos from the Harz walk', url: 'https://drive.google.com/drive/folders/1FernwegHarzPhotos' },
] as const;
