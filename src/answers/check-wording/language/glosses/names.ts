/** Countries, places, bodies and offices: lines of ../glosses.ts. */
export const PROPER_NAMES = `
China = 中国,中方,华 = China,Tiongkok,Cina = Trung Quốc,phía Trung Quốc = จีน
ASEAN = 东盟,东盟方面,东盟国家,东盟各国,东盟方 = ASEAN,negara-negara ASEAN,pihak ASEAN = ASEAN,các nước ASEAN,phía ASEAN = อาเซียน,ประเทศอาเซียน,ฝ่ายอาเซียน,กลุ่มอาเซียน
Indonesia = 印度尼西亚,印尼 = Indonesia = Indonesia = อินโดนีเซีย
Malaysia = 马来西亚 = Malaysia = Malaysia = มาเลเซีย
Thailand = 泰国 = Thailand = Thái Lan = ไทย,ประเทศไทย
Viet Nam = 越南 = Vietnam,Viet Nam = Việt Nam = เวียดนาม
Laos = 老挝 = Laos = Lào = ลาว
Cambodia = 柬埔寨 = Kamboja = Campuchia = กัมพูชา
Myanmar = 缅甸 = Myanmar = Myanmar = เมียนมา,พม่า
Philippines = 菲律宾 = Filipina = Philippines,Philíppin = ฟิลิปปินส์
Singapore = 新加坡 = Singapura = Singapore,Xinh-ga-po = สิงคโปร์
Brunei = 文莱 = Brunei = Brunei = บรูไน
Timor-Leste = 东帝汶 = Timor-Leste,Timor Leste = Timor-Leste,Đông Timor = ติมอร์-เลสเต,ติมอร์เลสเต
Japan = 日本 = Jepang = Nhật Bản = ญี่ปุ่น
Republic of Korea = 韩国 = Republik Korea,Korea Selatan = Hàn Quốc = สาธารณรัฐเกาหลี,เกาหลีใต้
Australia = 澳大利亚 = Australia = Úc,Australia = ออสเตรเลีย
Asia = 亚洲 = Asia = châu Á = เอเชีย
Africa = 非洲 = Afrika = châu Phi = แอฟริกา
East Asia Summit = 东亚峰会 = KTT Asia Timur = Hội nghị Cấp cao Đông Á = การประชุมสุดยอดเอเชียตะวันออก
Beijing = 北京 = Beijing = Bắc Kinh = ปักกิ่ง
Nanning = 南宁 = Nanning = Nam Ninh = หนานหนิง
Guangxi = 广西 = Guangxi = Quảng Tây = กว่างซี
Jakarta = 雅加达 = Jakarta = Jakarta = จาการ์ตา
Kuala Lumpur = 吉隆坡 = Kuala Lumpur = Kuala Lumpur = กัวลาลัมเปอร์
Vientiane = 万象 = Vientiane = Viêng Chăn = เวียงจันทน์
Ha Noi = 河内 = Hanoi = Hà Nội = ฮานอย
Bangkok = 曼谷 = Bangkok = Bangkok = กรุงเทพ,กรุงเทพฯ,กรุงเทพมหานคร
Manila = 马尼拉 = Manila = Manila = มะนิลา
Cebu = 宿务 = Cebu = Cebu = เซบู
Phnom Penh = 金边 = Phnom Penh = Phnôm Pênh,Phnom Penh = พนมเปญ
Siem Reap = 暹粒 = Siem Reap = Siem Reap,Xiêm Riệp = เสียมราฐ,เสียมเรียบ
Bali = 巴厘岛,巴厘 = Bali = Bali = บาหลี
Haikou = 海口 = Haikou = Hải Khẩu = ไหโข่ว
Hainan = 海南 = Hainan = Hải Nam = ไห่หนาน
Fuzhou = 福州 = Fuzhou = Phúc Châu = ฝูโจว
Fujian = 福建 = Fujian = Phúc Kiến = ฝูเจี้ยน
Shenzhen = 深圳 = Shenzhen = Thâm Quyến = เซินเจิ้น
Shanwei = 汕尾 = Shanwei = Sán Vĩ = ซ่านเหว่ย
Guangdong = 广东 = Guangdong = Quảng Đông = กวางตุ้ง
Yunnan = 云南 = Yunnan = Vân Nam = ยูนนาน
Pasay = 帕赛 = Pasay = Pasay = ปาไซ
Shanghai = 上海 = Shanghai = Thượng Hải = เซี่ยงไฮ้
Ministry of Science and Technology = 科技部,科学技术部 = Kementerian Iptek,Kementerian Ilmu Pengetahuan dan Teknologi,Kementerian Sains dan Teknologi = Bộ Khoa học và Công nghệ = กระทรวงวิทยาศาสตร์และเทคโนโลยี,กระทรวงวิทยาศาสตร์
COST = 科技委员会,东盟科技委员会 = COST = COST = COST
Expo = 博览会 = Pameran,Expo = Hội chợ = งานแสดงสินค้า,มหกรรม
R&D = 研发 = litbang,riset dan pengembangan,R&D = nghiên cứu và phát triển,R&D = วิจัยและพัฒนา
IT = 信息技术 = TI,teknologi informasi = CNTT,công nghệ thông tin = ไอที,เทคโนโลยีสารสนเทศ
STI enhancing programme = 科技创新提升计划 = program peningkatan iptek dan inovasi,program peningkatan iptek,program peningkatan sains teknologi dan inovasi,program peningkatan sains,teknologi,dan inovasi = chương trình nâng cao khoa học công nghệ và đổi mới sáng tạo,chương trình nâng cao khoa học,công nghệ và đổi mới sáng tạo = โครงการยกระดับวิทยาศาสตร์ เทคโนโลยี และนวัตกรรม
ASEAN states = 东盟国家,东盟各国,东盟成员国,东盟十国 = negara-negara ASEAN,negara anggota ASEAN,negara-negara anggota ASEAN = các nước ASEAN,các quốc gia ASEAN,các nước thành viên ASEAN = ประเทศอาเซียน,ประเทศสมาชิกอาเซียน,ชาติอาเซียน,ชาติสมาชิกอาเซียน,กลุ่มประเทศอาเซียน
ASEAN ministries = 东盟国家部委,东盟部委 = kementerian ASEAN,kementerian negara ASEAN = bộ của các nước ASEAN,bộ của ASEAN = กระทรวงของอาเซียน,กระทรวงของประเทศอาเซียน
Greater Bay = 大湾区,粤港澳大湾区 = Teluk Besar,Greater Bay = Vịnh Lớn = อ่าวใหญ่,เกรตเตอร์เบย์
Qianhai = 前海 = Qianhai = Tiền Hải = เฉียนไห่
Normal University = 师范大学 = Universitas Normal = Đại học Sư phạm = มหาวิทยาลัยครู
Yunnan Normal University = 云南师范大学 = Universitas Normal Yunnan = Đại học Sư phạm Vân Nam,Trường Đại học Sư phạm Vân Nam = มหาวิทยาลัยครูยูนนาน
China-Laos = 中老,中国—老挝,中国和老挝,中国与老挝 = = =
China-Thailand = 中泰 = = =
China-Indonesia = 中印尼 = = =
China-Myanmar = 中缅 = = =
China-Cambodia = 中柬 = = =
ASEAN Plus Three = 东盟与中日韩,东盟与中日韩(10+3),东盟和中日韩 = ASEAN Plus Three,ASEAN Plus Tiga = ASEAN+3,ASEAN cộng ba = อาเซียนบวกสาม,อาเซียน+3
Belt and Road = 一带一路,共建“一带一路”,“一带一路” = Sabuk dan Jalan = Vành đai và Con đường = หนึ่งแถบหนึ่งเส้นทาง,สายแถบและเส้นทาง
STI = 科技创新,科技 = iptek,iptekin = khoa học công nghệ,KHCN = วทน.,วิทยาศาสตร์ เทคโนโลยี และนวัตกรรม,วิทยาศาสตร์และเทคโนโลยี
S&T ministers = 科技部长 = menteri iptek = bộ trưởng khoa học và công nghệ = รัฐมนตรีวิทยาศาสตร์และเทคโนโลยี
R&D spending = 研发投入,研发支出 = belanja litbang,belanja riset dan pengembangan = chi cho nghiên cứu và phát triển,chi tiêu cho nghiên cứu và phát triển = ค่าใช้จ่ายด้านการวิจัยและพัฒนา
GDP = 国内生产总值 = PDB = GDP = จีดีพี,ผลิตภัณฑ์มวลรวมภายในประเทศ
Vision 2030 = 2030年愿景,2030愿景,愿景2030 = Visi 2030 = Tầm nhìn 2030 = วิสัยทัศน์ 2030,วิสัยทัศน์ ค.ศ. 2030
Sultan = 苏丹 = Sultan = Quốc vương = สุลต่าน
Thailand's minister = 泰国部长 = menteri Thailand = bộ trưởng Thái Lan = รัฐมนตรีไทย
Anek Laothamatas = 阿内·劳塔玛塔,阿内 = Anek Laothamatas = Anek Laothamatas = เอนก เหล่าธรรมทัศน์,เอนกเหล่าธรรมทัศน์
ASEAN member = 东盟成员国,东盟成员 = anggota ASEAN,negara anggota ASEAN = thành viên ASEAN,nước thành viên ASEAN = สมาชิกอาเซียน,ประเทศสมาชิกอาเซียน
`;
