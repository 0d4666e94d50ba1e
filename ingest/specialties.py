"""Names of medical specialties as sites print them, to part one from the text glued to it."""

SPECIALTIES: tuple[str, ...] = tuple(
    name.strip()
    for name in """
Addiction Medicine | Allergy and Immunology | Allergy | Allergist | Anesthesiology | Andrology
Audiology | Bariatric Surgery | Breast Surgery | Cardiology | Cardiologist | Cardiac Surgery
Cardiothoracic Surgery | Cardiovascular Surgery | Chest Medicine | Child Health | Child Psychiatry
Chinese Medicine | Clinical Psychology | Colorectal Surgery | Cosmetic Surgery | Critical Care
Dental | Dental Surgery | Dentistry | Dermatology | Dermatologist | Diabetology | Dietetics
Emergency Medicine | Endocrinology | Endocrinologist | ENT | ENT Otolaryngologist
Family Medicine | Family Physician | Forensic Medicine | Gastroenterology | Gastroenterologist
General Medicine | General Practice | General Practitioner | General Surgery | Genetics
Geriatrics | Geriatric Medicine | Gynecology | Gynaecology | Hematology | Haematology
Hemato-Oncology | Hepatology | Hospital Medicine | Infectious Diseases | Infectious Disease
Infertility | Intensive Care | Internal Medicine | Interventional Radiology | Maternal-Fetal Medicine
Maxillofacial Surgery | Medical Gastroenterology | Medical Genetics | Medical Oncology | Metabolism
Neonatology | Nephrology | Nephrologist | Neurology | Neurologist | Neurosurgery | Nuclear Medicine
Nutrition | Obstetrics | Obstetrics and Gynecology | Obstetrics & Gynecology
Obstetrics and Gynaecology | Obstetrics-Gynecology | Occupational Medicine | Oncology | Ophthalmology
Ophthalmologist | Optometry | Oral Medicine | Oral Surgery | Orthodontics | Orthopedics
Orthopaedics | Orthopedician | Orthopedic Surgery | Orthopaedic Surgery | Osteopathy | Otolaryngology
Otorhinolaryngology | Pain Medicine | Palliative Medicine | Pathology | Pediatrics | Paediatrics
Pediatrician | Pediatric Surgery | Periodontics | Pharmacology | Pharmacy | Physical Medicine
Physical Medicine and Rehabilitation | Physical Therapy | Physiotherapy | Plastic Surgery
Plastic and Reconstructive Surgery | Podiatry | Preventive Medicine | Proctology | Psychiatry
Psychiatrist | Psychology | Psychologist | Pulmonology | Pulmonologist | Pulmonary Medicine
Radiation Oncology | Radiology | Rehabilitation | Rehabilitation Medicine | Reproductive Medicine
Respiratory Medicine | Rheumatology | Rheumatologist | Sexology | Sleep Medicine | Speech Therapy
Sports Medicine | Surgery | Surgical Gastroenterology | Surgical Oncology | Thoracic Surgery
Toxicology | Traditional Chinese Medicine | Transplant Surgery | Trauma Surgery | Travel Medicine
Tropical Medicine | Urogynecology | Urology | Urologist | Vascular Surgery | Venereology
""".replace("\n", "|").split("|")
    if name.strip()
)
