export const mapText = { zoomIn: 'Perbesar peta', zoomOut: 'Perkecil peta' };
